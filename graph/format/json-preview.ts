import { GraphError } from '../errors.ts'
import { merge } from '../change/merge.ts'
import { isOpen } from '../change/snapshot-index.ts'
import { isSameThing } from '../change/same-element.ts'
import { isRelation } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { Importing } from './csv/importing.ts'
import type { Preview } from './csv/preview.ts'
import { fieldChanges } from './csv/row.ts'
import type { RowReport, RowResult } from './csv/row.ts'
import { inLoadOrder } from './load-changes.ts'

/**
 * What another map would add to this one, element by element: what is not there comes in, what is there
 * takes the values of the file, and nothing is taken away. The description of the other map stays out.
 *
 * @throws what `merge` throws when the elements together break a rule
 */
export const previewMap = (present: Snapshot, other: Snapshot): Preview => {
  const into = new Importing(present)
  const rowsOf = (sheet: string, elements: Iterable<Element>): readonly RowReport[] =>
    [...elements].flatMap((element, index) =>
      !isRelation(element) && element.kind === 'map'
        ? []
        : [{ sheet, row: index + 1, ...taken(into, element) }],
    )
  const rows = [
    ...rowsOf('entities', other.entities.values()),
    ...rowsOf('relations', other.relations.values()),
  ]
  const changes = inLoadOrder(into.changes, present)
  if (merge(present, { changes, author: '' }, []).type === 'conflict')
    throw new GraphError('conflict')
  return { changes, rows }
}

const taken = (into: Importing, element: Element): RowResult => {
  const same = elementOf(into.present, element.id)
  if (same !== undefined && !isSameThing(same, element))
    return { status: 'refused', reason: 'id-taken', details: { id: element.id } }
  // A tie that ended is never the one that stands between the same ends.
  const isTie = isRelation(element) && isOpen(element)
  const present = same ?? (isTie ? into.openTie(element) : undefined)
  if (present === undefined) {
    into.create(element)
    return { status: 'new' }
  }
  const fields = fieldChanges(present.fields, element.fields)
  if (Object.keys(fields).length === 0) return { status: 'same' }
  into.update(present.id, fields)
  return { status: 'changed' }
}
