import type { Change } from '../../../../graph/change/change.ts'
import { isRelation } from '../../../../graph/model/element.ts'
import type { Element, Relation } from '../../../../graph/model/element.ts'
import type { FieldValue } from '../../../../graph/model/value.ts'

/** A map as naively as it can be: what there is, by id. */
export type Things = Map<string, Element>

export type Position = readonly [number, number] | null

/** What one change did to the things. */
export type Effect =
  | { readonly is: 'made'; readonly element: Element }
  | { readonly is: 'changed'; readonly id: string; readonly fields: ChangedFields }
  /** The element, then what went with it. */
  | { readonly is: 'gone'; readonly elements: readonly Element[] }
  | { readonly is: 'moved'; readonly from: Places; readonly to: Places }

export type ChangedFields = {
  readonly [name: string]: readonly [FieldValue | null, FieldValue | null]
}
export type Places = { readonly [id: string]: Position }

/** A commit that was taken. `took`: the commits that it took back, if it is an undo. */
export type Entry = {
  readonly revision: number
  readonly commitId: string
  readonly author: string
  readonly at: string
  readonly effects: readonly Effect[]
  readonly undoes?: string
  readonly took: readonly string[]
  readonly leftOut: readonly string[]
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const fieldOf = (things: Things, id: string, field: string): FieldValue | null =>
  things.get(id)?.fields[field] ?? null

export const placeOf = (element: Element | undefined): Position =>
  element === undefined || isRelation(element) || element.x === undefined || element.y === undefined
    ? null
    : [element.x, element.y]

/** The fields in these tests that name entities, and the ids that they name. */
export const namedIn = (field: string, value: FieldValue | null): readonly string[] =>
  field === 'helpers' && Array.isArray(value)
    ? value.map(String)
    : field === 'sourceId' && typeof value === 'string'
      ? [value]
      : []

export const namedBy = (element: Element): readonly string[] =>
  Object.entries(element.fields).flatMap(([field, value]) => namedIn(field, value))

/** What an element cannot be there without. */
export const needsOf = (element: Element): readonly string[] => [
  ...namedBy(element),
  ...(isRelation(element) ? [element.from, element.to] : []),
]

export const relationsAt = (things: Things, id: string): readonly Relation[] =>
  [...things.values()]
    .filter(isRelation)
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

export const setField = (
  things: Things,
  id: string,
  field: string,
  value: FieldValue | null,
): void => {
  const element = things.get(id)
  if (element === undefined) return
  const { [field]: _, ...fields } = element.fields
  things.set(id, { ...element, fields: value === null ? fields : { ...fields, [field]: value } })
}

export const setPlace = (things: Things, id: string, place: Position): void => {
  const element = things.get(id)
  if (element === undefined || isRelation(element)) return
  const { id: itself, kind, fields } = element
  things.set(id, {
    id: itself,
    kind,
    fields,
    ...(place === null ? {} : { x: place[0], y: place[1] }),
  })
}

/** Takes a removed entity out of every field that names it. Gives what that changed. */
export const forget = (things: Things, gone: string): readonly Effect[] => {
  const effects: Effect[] = []
  for (const { id, fields } of [...things.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const [field, value] of Object.entries(fields)) {
      if (!namedIn(field, value).includes(gone)) continue
      const rest = Array.isArray(value) ? value.filter((each) => each !== gone) : []
      const to = rest.length === 0 ? null : rest
      setField(things, id, field, to)
      effects.push({ is: 'changed', id, fields: { [field]: [value, to] } })
    }
  return effects
}

/** Does a change as its author sees it, with nobody else about. */
export const doAsSeen = (things: Things, change: Change): void => {
  if (change.op === 'create') things.set(change.element.id, change.element)
  if (change.op === 'update')
    for (const [field, { to }] of Object.entries(change.fields))
      setField(things, change.id, field, to)
  if (change.op === 'move')
    for (const [id, place] of Object.entries(change.positions)) setPlace(things, id, place)
  if (change.op === 'remove') {
    for (const { id } of relationsAt(things, change.id)) things.delete(id)
    things.delete(change.id)
    forget(things, change.id)
  }
}
