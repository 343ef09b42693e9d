import { isResidentPerson } from '../../../model/element.ts'
import type { Entity, Relation } from '../../../model/element.ts'
import type { Id } from '../../../model/ids.ts'
import { knownTexts } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isOutside } from '../../network.ts'
import { outOf } from '../../recorded.ts'
import { teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { traitsOf } from '../../traits.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { isPeopleOfResidents } from '../offers.ts'
import { entityFor } from '../keys.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { idsOf } from '../ways.ts'
import { b2Words } from '../words/b2.ts'

/** More names are a list that nobody phones. */
const mostNames = 3

/**
 * B2, who is needed, who prefers to be informed (domain §3.4). (a) What the goal requires and no member
 * offers, with who on the map does; volunteers of a residents' group are no supply. (b) Members who bring
 * nothing of what is required, speak for nobody, and say themselves that being informed is enough.
 */
export const whoIsNeeded: Rule = {
  id: 'B2',
  priority: 'must',
  rests: ['Hackman 2002'],
  words: b2Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded).flatMap((team) => cardsOf(network, team)),
  }),
}

const cardsOf = (network: Network, team: Team): readonly Finding[] => {
  const required = requiredFor(network, team)
  const missing = missingFor(network, team)
  const leaving = team.seats.filter((seat) => wouldLeave(network, seat, required))
  if (missing.length === 0 && leaving.length === 0) return []
  const suppliers = suppliersOf(network, team, missing)
  const names = idsOf(network, suppliers)
  return [
    composed({
      rule: 'B2',
      category: 'forest',
      outcome: 'forest',
      subjects: [team.id],
      wording: missing.length > 0 ? 'missing' : 'release',
      values: {
        team: { names: [team.id] },
        assets: { names: missing },
        suppliers: suppliers.length,
        names: { names: names.slice(0, mostNames) },
        leaving: leaving.length,
        released: { names: leaving.map(({ from }) => from) },
      },
      evidence: [{ id: 'evidence.seats', values: {} }],
      effort: suppliers.length > 0 || missing.length === 0 ? 1 : 2,
      benefit: suppliers.length > 0 ? 4 : 2,
      certainty: 'known',
      lit: [...shownBy(network, [team]).lit, ...names],
      way: shownBy(network, [team]).way,
    }),
  ]
}

/** What the goal of a team or an initiative requires, in the order of its list. */
export const requiredFor = (network: Network, body: Pick<Team, 'entity'>): readonly Id[] =>
  knownTexts(body.entity.fields['requires']).flatMap(
    (key) => entityFor(network.recorded, 'asset', key) ?? [],
  )

/** What the goal of a team requires and no member offers, in the order of its list. */
export const missingFor = (network: Network, team: Team): readonly Id[] => {
  const members = nodesAt(network, team.seats)
  const { offers } = traitsOf(network)
  return requiredFor(network, team).filter(
    (asset) => !members.some((node) => offers[node]?.has(asset)),
  )
}

const wouldLeave = (network: Network, seat: Relation, required: readonly Id[]): boolean => {
  if (seat.fields['wanted'] !== 'inform') return false
  const node = network.nodeOf.get(seat.from)
  const offers = node === undefined ? undefined : traitsOf(network).offers[node]
  const speaks = outOf(network.recorded, 'SPEAKS_FOR').has(seat.from)
  return !speaks && !required.some((asset) => offers?.has(asset) === true)
}

/**
 * Who on the map offers any of some means and has no seat in a team, groups and organisations before
 * persons, each in order. Residents who have not agreed are not handed out.
 */
export const suppliersOf = (
  network: Network,
  team: Team,
  assets: readonly Id[],
): readonly number[] => {
  const members = new Set(nodesAt(network, team.seats))
  const found = new Map<number, Entity>()
  for (const asset of assets)
    for (const node of offerersOf(network).get(asset) ?? []) {
      const actor = network.nodes[node]
      if (actor === undefined || members.has(node) || isPeopleOfResidents(asset, actor)) continue
      if (mayBeNamed(network, node, actor)) found.set(node, actor)
    }
  return [...found]
    .toSorted(([a, one], [b, other]) => order(one) - order(other) || a - b)
    .map(([node]) => node)
}

const mayBeNamed = (network: Network, node: number, actor: Entity): boolean =>
  !isOutside(network, node) && !(isResidentPerson(actor) && actor.fields['agreed'] === false)

const order = (actor: Entity): number => Number(isResidentPerson(actor))

const kept = new WeakMap<Network, ReadonlyMap<Id, readonly number[]>>()

/** By means, the nodes that offer it; gathered once. */
const offerersOf = (network: Network): ReadonlyMap<Id, readonly number[]> => {
  const found = kept.get(network) ?? gathered(network)
  kept.set(network, found)
  return found
}

const gathered = (network: Network): ReadonlyMap<Id, readonly number[]> => {
  const nodes = new Map<Id, number[]>()
  for (const [node, offers] of traitsOf(network).offers.entries())
    for (const asset of offers.keys()) {
      const list = nodes.get(asset)
      if (list === undefined) nodes.set(asset, [node])
      else list.push(node)
    }
  return nodes
}
