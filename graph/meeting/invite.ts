import type { Finding } from '../analysis/findings/finding.ts'
import { standsOn } from '../analysis/lens.ts'
import { hasFlag, isActor, isCoordinator } from '../model/element.ts'
import type { Entity, Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText } from '../model/value.ts'
import type { Proposal } from './proposal.ts'
import { seated } from './seated.ts'

/** An item of an agenda with the card that it is about. */
export type CardItem = { readonly item: Id; readonly finding: Finding }

const deciding = ['advise', 'co_produce', 'co_decide']

/**
 * Who is needed for these cards (domain §4.1, 5): who they are about, who takes part in what they are about, and who
 * speaks for those concerned. Who said *only inform me* or *not before* a later day, who sits in too many consultations
 * already and is not what a card is about, or who would make them more than eight is told instead. Cost: the relations,
 * for each card.
 *
 * @param burdened whose hours in consultations the map points out (domain §3.4, B6)
 */
export const proposeInvitations = (
  snapshot: Snapshot,
  cards: readonly CardItem[],
  day: string,
  burdened: readonly Id[] = [],
): readonly Proposal[] => {
  const found = new Map<Id, Proposal>()
  const standing = [...snapshot.relations.values()].filter(({ fields }) => standsOn(fields, day))
  for (const { item, finding } of cards)
    for (const { actor, speaksFor } of neededFor(snapshot, standing, finding)) {
      const held = found.get(actor.id)
      const seats = seatsOf(standing, actor.id, finding)
      found.set(actor.id, {
        actor: actor.id,
        items: [...(held?.items ?? []), item],
        speaksFor: held === undefined ? speaksFor : held.speaksFor,
        finding: held?.finding ?? finding,
        informed: held?.informed ?? wantsOnlyNews(actor, standing, day),
        benefit: held?.benefit || benefitOf(seats),
        keen: (held?.keen ?? false) || seats.some(isKeen),
      })
    }
  const isSpared = (actor: Id): boolean =>
    burdened.includes(actor) && !cards.some(({ finding }) => finding.subjects.includes(actor))
  return seated(
    [...found.values()].map((each) => ({
      ...each,
      informed: each.informed || (isSpared(each.actor) && each.speaksFor === null),
    })),
    snapshot,
  )
}

type Needed = { readonly actor: Entity; readonly speaksFor: Id | null }

const neededFor = (
  snapshot: Snapshot,
  standing: readonly Relation[],
  { subjects }: Finding,
): readonly Needed[] => {
  const about = subjects.flatMap((subject) => snapshot.entities.get(subject as Id) ?? [])
  const themselves = about.filter(isActor).map((actor) => ({ actor, speaksFor: null }))
  const things = new Set(about.filter((each) => !isActor(each)).map(({ id }) => id))
  const from = (relation: Relation): readonly Entity[] => {
    const actor = snapshot.entities.get(relation.from)
    return actor === undefined || !isActor(actor) ? [] : [actor]
  }
  const seats = standing.filter(
    ({ type, to, fields }) =>
      things.has(to) &&
      (type === 'MEMBER_OF_TEAM' ||
        (type === 'PARTICIPATES_IN' && deciding.includes(knownText(fields['actual']) ?? ''))),
  )
  const groups = new Set(
    standing.flatMap(({ type, from: thing, to }) =>
      type === 'FOR_GROUP' && things.has(thing) ? [to] : [],
    ),
  )
  const voices = standing.filter(({ type, to }) => type === 'SPEAKS_FOR' && groups.has(to))
  return [
    ...voices.flatMap((voice) => from(voice).map((actor) => ({ actor, speaksFor: voice.to }))),
    ...themselves,
    ...seats.flatMap((seat) => from(seat).map((actor) => ({ actor, speaksFor: null }))),
  ].filter(
    ({ actor }, nth, all) =>
      !isCoordinator(actor) &&
      !hasFlag(actor, 'outside_area') &&
      all.findIndex((each) => each.actor === actor) === nth,
  )
}

/** What somebody takes part in, of what a card is about. */
const seatsOf = (
  standing: readonly Relation[],
  actor: Id,
  { subjects }: Finding,
): readonly Relation[] =>
  standing.filter(
    ({ type, from, to }) =>
      from === actor &&
      (type === 'PARTICIPATES_IN' || type === 'ENERGY_FOR') &&
      subjects.includes(to),
  )

const benefitOf = (seats: readonly Relation[]): string =>
  seats
    .map(({ fields }) => knownText(fields['benefitForActor']) ?? '')
    .reduce((found, text) => (found === '' ? text : found), '')

const isKeen = ({ fields }: Relation): boolean =>
  ['spark', 'fire'].includes(knownText(fields['energy']) ?? '')

/** Who said that being told is enough, or that it is too early to be asked again. */
const wantsOnlyNews = (actor: Entity, standing: readonly Relation[], day: string): boolean => {
  const again = knownText(actor.fields['contactAgainOn'])
  if (again !== undefined && again > day) return true
  const wanted = standing.flatMap(({ type, from, fields }) =>
    from === actor.id && (type === 'PARTICIPATES_IN' || type === 'MEMBER_OF_TEAM')
      ? [knownText(fields['wanted'])]
      : [],
  )
  return wanted.length > 0 && wanted.every((each) => each === 'inform')
}
