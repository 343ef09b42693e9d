import type { Change } from '../../../graph/change/change.ts'
import { GraphError } from '../../../graph/errors.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { FieldValue } from '../../../graph/model/value.ts'
import { setFields } from '../../../graph/change/set-fields.ts'
import { setList, shortLists } from '../../entry/changes/lists.ts'
import type { ShortList } from '../../entry/changes/lists.ts'
import type { Noted } from '../../entry/changes/noted.ts'
import type { Cells } from './cells.ts'
import { isWritable } from './sheets.ts'
import type { Column } from './sheets.ts'

/** A text that is to stand in a cell. */
export type Entry = { readonly id: Id; readonly column: Column; readonly text: string }

/** One that cannot, and why. */
export type Refused = Entry & { readonly error: GraphError }

export type Written = {
  readonly changes: readonly Change[]
  /** How many cells say something else then. */
  readonly count: number
  readonly refused: readonly Refused[]
}

/**
 * What the map must change for these cells to say these texts. One that says so already changes nothing,
 * also where nobody can write; one that cannot be read is refused with its reason.
 */
export const written = (
  snapshot: Snapshot,
  noted: Noted,
  cells: Cells,
  entries: readonly Entry[],
): Written => {
  const refused: Refused[] = []
  let count = 0
  const values = new Map<Id, { [field: string]: FieldValue | null }>()
  const lists: { element: Element; list: ShortList; wanted: readonly string[] }[] = []
  for (const entry of entries) {
    const element = elementOf(snapshot, entry.id)
    if (element === undefined) continue
    const { column, text } = entry
    if (cells.text(element, column).trim() === text.trim()) continue
    try {
      if (column.holds === 'fixed' || !isWritable(element, column))
        throw new GraphError('unknown-field', { of: ofWhat(element), field: column.id })
      if (column.holds === 'list') {
        const list = shortLists[column.list]
        lists.push({ element, list, wanted: cells.items(column.list, text) })
        count += 1
        continue
      }
      const value = cells.value(element, column.field, text)
      const held = values.get(entry.id) ?? {}
      held[column.field] = value
      values.set(entry.id, held)
      count += 1
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      refused.push({ ...entry, error })
    }
  }
  const changes: Change[] = []
  for (const [id, fields] of values) {
    const element = elementOf(snapshot, id)
    if (element !== undefined) changes.push(...setFields(element, fields))
  }
  let now = snapshot
  let before = noted
  for (const { element, list, wanted } of lists) {
    if (isRelation(element)) continue
    const made = setList(now, element, list, wanted, before)
    if (made.length > 0) before = { ...before, before: [] }
    now = withEntities(now, made)
    changes.push(...made)
  }
  return { changes, count, refused }
}

const ofWhat = (element: Element): string => (isRelation(element) ? element.type : element.kind)

/** The map with the values that were made, so that the next row finds them there. */
const withEntities = (snapshot: Snapshot, changes: readonly Change[]): Snapshot => {
  const made = changes.flatMap((change) =>
    change.op === 'create' && !isRelation(change.element) ? [change.element] : [],
  )
  if (made.length === 0) return snapshot
  const entities = new Map(snapshot.entities)
  for (const entity of made) entities.set(entity.id, entity)
  return { ...snapshot, entities }
}
