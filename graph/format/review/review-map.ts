import { previewMap } from '../json-preview.ts'
import { nameOf } from '../../model/element.ts'
import type { Element } from '../../model/element.ts'
import { isRelation } from '../../model/element.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { RowReport } from '../csv/row.ts'
import type { Review } from './review.ts'
import type { ReviewRow } from './review-row.ts'

/** What another whole map would do to this one, element by element. @throws as `previewMap` */
export const reviewMap = (present: Snapshot, other: Snapshot): Review => {
  const { changes, rows } = previewMap(present, other)
  const elements: { readonly [sheet: string]: readonly Element[] } = {
    entities: [...other.entities.values()],
    relations: [...other.relations.values()],
  }
  return {
    changes,
    personColumns: 0,
    unknownWords: [],
    rows: rows.map((row) => rowOf(row, elements[row.sheet]?.[row.row - 1], other)),
  }
}

const rowOf = (
  { reason, details, ...report }: RowReport,
  element: Element | undefined,
  { entities }: Snapshot,
): ReviewRow => ({
  ...report,
  key: `${report.sheet}:${report.row}`,
  of: report.sheet === 'entities' ? 'actor' : 'relation',
  name: element === undefined ? '' : nameIn(element, entities),
  differing: [],
  leftOut: [],
  ...(reason !== undefined && { reason: reason === 'resident' ? ('person' as const) : reason }),
  ...(details !== undefined && { details }),
})

const nameIn = (element: Element, entities: Snapshot['entities']): string => {
  if (!isRelation(element)) return nameOf(element)
  return [element.from, element.to]
    .map((id) => {
      const entity = entities.get(id)
      return entity === undefined ? id : nameOf(entity)
    })
    .join(' – ')
}
