import { GraphError } from '../../errors.ts'
import type { Kind, RelationType } from '../../model/catalogue/names.ts'
import { nameOf } from '../../model/element.ts'
import type { Entity } from '../../model/element.ts'
import { cellOf } from '../csv/cell.ts'
import { takeRelationRow } from '../csv/relation-row.ts'
import { textIn } from '../csv/row.ts'
import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import type { MappedRow } from '../mapping/mapped-rows.ts'
import { isLikePerson } from '../mapping/by-content.ts'
import type { ReviewRow } from './review-row.ts'
import type { Reviewing } from './reviewing.ts'
import { soundFields } from './sound-cells.ts'

const own = ['id', 'type', 'from', 'to']
const nothing = { differing: [], leftOut: [] } as const

/**
 * Looks at one row about two ends, and does what it asks. An end that nobody knows becomes an actor of its own, unless
 * the sheet is an export of Vonk.
 */
export const reviewRelation = async (reviewing: Reviewing, row: MappedRow): Promise<ReviewRow> => {
  const key = `${row.sheet}:${row.row}`
  const name = `${textIn(row.cells, 'from')} – ${textIn(row.cells, 'to')}`
  const place = { key, of: 'relation', sheet: row.sheet, row: row.row, name } as const
  if (reviewing.choiceFor(key)?.do === 'skip') return { ...place, status: 'skipped', ...nothing }
  try {
    if (row.isOwn) {
      const { status } = await takeRelationRow(reviewing.into, row.cells)
      return { ...place, status, ...nothing }
    }
    const [from, to] = [
      endOf(reviewing, textIn(row.cells, 'from'), row.how.kind),
      endOf(reviewing, textIn(row.cells, 'to'), row.how.kind),
    ]
    const type = textIn(row.cells, 'type') as RelationType
    const { cells, leftOut } = soundCells(type, row.cells)
    const { status } = await takeRelationRow(
      reviewing.into,
      new Map([...cells, ['type', type], ['from', from.id], ['to', to.id]]),
    )
    return { ...place, name: `${nameOf(from)} – ${nameOf(to)}`, status, differing: [], leftOut }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    // The same line a second time asks nothing new.
    if (error.code === 'duplicate-id')
      return { ...place, status: 'same', reason: 'twice', ...nothing }
    return { ...place, status: 'refused', reason: error.code, details: error.details, ...nothing }
  }
}

/** The cells that the type can hold, written as Vonk writes them. */
const soundCells = (
  type: RelationType,
  cells: MappedRow['cells'],
): {
  readonly cells: readonly (readonly [string, string])[]
  readonly leftOut: ReviewRow['leftOut']
} => {
  const { fields, leftOut } = soundFields(type, cells, own)
  return {
    leftOut,
    cells: Object.entries(fields).map(([field, value]) => {
      const shape = fieldSpec(type, field)?.shape
      return [field, shape === undefined ? '' : cellOf(value, shape)]
    }),
  }
}

const endOf = (reviewing: Reviewing, cell: string, kind: Kind): Entity => {
  const { into, matcher } = reviewing
  try {
    return into.end(cell)
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'unknown-name') throw error
    const found = matcher.find({ kind, name: cell })
    if (found?.score === 1) return found.entity
    // Somebody who stays out, much like somebody, or like a person, or no name at all: a person decides, not this.
    if (
      reviewing.staysOut(cell) ||
      found !== undefined ||
      isLikePerson(cell) ||
      !/\p{L}{2}/u.test(cell)
    )
      throw error
    return reviewing.enter(kind, cell, { name: cell }, new Map())
  }
}
