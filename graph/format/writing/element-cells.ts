import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import { isRelation } from '../../model/element.ts'
import type { Element } from '../../model/element.ts'
import { cellOf } from '../csv/cell.ts'
import { guarded } from '../csv/guard.ts'

/** An element as names and texts, in the order of Vonk's own sheets: what `review` reads back unchanged. */
export const elementCells = (element: Element): ReadonlyMap<string, string> => {
  const of = isRelation(element) ? element.type : element.kind
  const cells = new Map<string, string>(
    isRelation(element)
      ? [
          ['id', element.id],
          ['type', of],
          ['from', element.from],
          ['to', element.to],
        ]
      : [
          ['id', element.id],
          ['kind', of],
        ],
  )
  if (!isRelation(element) && element.x !== undefined) {
    cells.set('x', guarded(String(element.x)))
    cells.set('y', guarded(String(element.y)))
  }
  for (const [field, value] of Object.entries(element.fields)) {
    const shape = fieldSpec(of, field)?.shape
    if (shape !== undefined) cells.set(field, cellOf(value, shape))
  }
  return cells
}

/** A column for everything that a row has, in the order in which it first stands. */
export const columnsOf = (rows: readonly ReadonlyMap<string, string>[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => [...row.keys()])),
]
