import type { Kind } from '../model/catalogue/names.ts'
import type { Entity, Relation } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText, knownTexts } from '../model/value.ts'

/** Somebody who is asked to a meeting, or who is told what comes of it. */
export type Invited = { readonly actor: Entity; readonly relation: Relation }

/** All that a map holds of one meeting. */
export type Meeting = {
  readonly meeting: Entity
  /** In their order. */
  readonly items: readonly Entity[]
  /** Those who are needed first. */
  readonly invited: readonly Invited[]
  readonly decisions: readonly Entity[]
  readonly actions: readonly Entity[]
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Undefined: there is no such meeting. Cost O(n + m). */
export const meetingOf = (snapshot: Snapshot, id: Id): Meeting | undefined => {
  const meeting = snapshot.entities.get(id)
  if (meeting?.kind !== 'meeting') return undefined
  const of = (kind: Kind): readonly Entity[] =>
    [...snapshot.entities.values()].filter(
      (entity) => entity.kind === kind && entity.fields['meetingId'] === id,
    )
  const invited = [...snapshot.relations.values()].flatMap((relation): Invited[] => {
    if (relation.type !== 'INVITED_TO' || relation.to !== id) return []
    const actor = snapshot.entities.get(relation.from)
    return actor === undefined || relation.fields['until'] !== undefined
      ? []
      : [{ actor, relation }]
  })
  return {
    meeting,
    items: of('agenda_item').toSorted(
      (a, b) => number(a.fields['order']) - number(b.fields['order']) || (a.id < b.id ? -1 : 1),
    ),
    invited: invited.toSorted(
      (a, b) => Number(isInformed(a)) - Number(isInformed(b)) || (a.actor.id < b.actor.id ? -1 : 1),
    ),
    decisions: of('decision'),
    actions: of('action'),
  }
}

export const isInformed = ({ relation }: Invited): boolean => relation.fields['informed'] === true

/** The meetings of a map, the newest first; those without a date last. */
export const meetingsOf = (snapshot: Snapshot): readonly Entity[] =>
  [...snapshot.entities.values()]
    .filter(({ kind }) => kind === 'meeting')
    .toSorted((a, b) => compareIds(dateOf(b), dateOf(a)) || compareIds(b.id, a.id))

/** The cards that an item is about, by their ids. */
export const cardsOf = (item: Entity): readonly string[] => knownTexts(item.fields['findings'])

export const minutesOf = (items: readonly Entity[]): number =>
  items.reduce((sum, item) => sum + number(item.fields['minutes']), 0)

/** What was agreed at an earlier meeting and is neither done nor dropped, the most urgent first. */
export const openActions = (snapshot: Snapshot, before?: Id): readonly Entity[] =>
  [...snapshot.entities.values()]
    .filter(
      ({ kind, fields }) =>
        kind === 'action' &&
        fields['meetingId'] !== before &&
        !['done', 'dropped'].includes(knownText(fields['status']) ?? 'open'),
    )
    .toSorted((a, b) => compareIds(dueOf(a), dueOf(b)))

// Days compare as text, as ids do.
const dateOf = ({ fields }: Entity): string => knownText(fields['date']) ?? ''

/** Without a day it is the least urgent. */
const dueOf = ({ fields }: Entity): string => knownText(fields['due']) ?? '9999'
