import { firstDay, lastDay } from '../../model/date.ts'
import type { Entity } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { compareIds } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { knownText } from '../../model/value.ts'
import type { Fields } from '../../model/value.ts'

/** Residents, those who carry the work, and those who pay for it: each has a time of its own (domain §1, 004-11). */
export const lanes = ['residents', 'carriers', 'funders'] as const

export type Lane = (typeof lanes)[number]

/** Something that lasts, or one day that matters. Dates as they were told, of any precision. */
export type TimelineItem = {
  readonly lane: Lane
  readonly id: Id
  /** By whose names it is called: its own, or of a questioning those of whom was asked. */
  readonly named: readonly Id[]
  readonly what: 'runs' | 'funded' | 'meets' | 'asked' | 'voiced' | 'review' | 'learned'
  /** Undefined: nobody said since when. */
  readonly from: string | undefined
  /** Undefined: open, or nobody said until when. */
  readonly until: string | undefined
}

/**
 * Everything with a date, by lane and then by its first day; what began before anybody can say comes first.
 * What is put away is left out. Cost O(n log n + m).
 */
export const timelineOf = (snapshot: Snapshot): readonly TimelineItem[] => {
  const asked = askedIn(snapshot)
  const items: TimelineItem[] = []
  for (const entity of snapshot.entities.values())
    if (knownText(entity.fields['archivedOn']) === undefined)
      for (const item of itemsOf[entity.kind]?.(entity) ?? [])
        items.push({ ...item, named: asked.get(item.id) ?? [item.id] })
  return items.toSorted(
    (a, b) =>
      lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
      beginOf(a).localeCompare(beginOf(b)) ||
      compareIds(a.id, b.id),
  )
}

/** The first and the last day that anything of it has; undefined where nothing has a date. */
export const spanOf = (
  items: readonly TimelineItem[],
): { readonly first: string; readonly last: string } | undefined => {
  const days = items.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [firstDay(from)]),
    ...(until === undefined ? [] : [lastDay(until)]),
  ])
  const inOrder = days.toSorted()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

const beginOf = ({ from, until }: TimelineItem): string =>
  from === undefined ? (until === undefined ? '' : `0 ${lastDay(until)}`) : firstDay(from)

/** By questioning, who was asked. */
const askedIn = (snapshot: Snapshot): ReadonlyMap<Id, readonly Id[]> => {
  const asked = new Map<Id, Id[]>()
  for (const { type, from, to } of snapshot.relations.values())
    if (type === 'ASKED') asked.set(from, [...(asked.get(from) ?? []), to])
  return asked
}

type Unnamed = Omit<TimelineItem, 'named'>
type ItemsOf = (entity: Entity) => readonly Unnamed[]

const period = (lane: Lane, id: Id, fields: Fields): readonly Unnamed[] => {
  const [from, until] = [knownText(fields['since']), knownText(fields['until'])]
  return from === undefined && until === undefined ? [] : [{ lane, id, what: 'runs', from, until }]
}

const day = (lane: Lane, what: TimelineItem['what'], field: string): ItemsOf => {
  return ({ id, fields }) => {
    const date = knownText(fields[field])
    return date === undefined ? [] : [{ lane, id, what, from: date, until: date }]
  }
}

const ends =
  (field: string): ItemsOf =>
  ({ id, fields }) => {
    const until = knownText(fields[field])
    return until === undefined
      ? []
      : [{ lane: 'funders', id, what: 'funded', from: undefined, until }]
  }

const itemsOf: { readonly [kind: string]: ItemsOf } = {
  initiative: (entity) => [
    ...period(
      entity.fields['subkind'] === 'warm_resident' ? 'residents' : 'carriers',
      entity.id,
      entity.fields,
    ),
    ...ends('fundedUntil')(entity),
  ],
  team: ({ id, fields }) => period('carriers', id, fields),
  professional: ends('until'),
  funding_line: ends('until'),
  agreement: day('carriers', 'review', 'reviewOn'),
  meeting: day('carriers', 'meets', 'date'),
  learning_moment: day('carriers', 'learned', 'date'),
  contact_moment: day('residents', 'asked', 'date'),
  need: day('residents', 'voiced', 'date'),
}
