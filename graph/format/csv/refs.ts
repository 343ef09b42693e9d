import { GraphError } from '../../errors.ts'
import type { Change } from '../../change/change.ts'
import { withFields } from '../../change/with-fields.ts'
import { refsOf } from '../../change/snapshot-index.ts'
import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import { isRelation } from '../../model/element.ts'
import type { Element } from '../../model/element.ts'
import type { Importing } from './importing.ts'
import { reported } from './row.ts'
import type { RowReport } from './row.ts'

/** A row that was read, and what it asks. */
export type Taken = { readonly report: RowReport; readonly changes: readonly Change[] }

/** @throws unknown-ref, ref-not-allowed when a field names what is not there, or is of another kind */
export const checkRefs = (into: Importing, element: Element): void => {
  const of = isRelation(element) ? element.type : element.kind
  for (const { field, target } of refsOf(element)) {
    const entity = into.entities.get(target)
    if (entity === undefined)
      throw new GraphError('unknown-ref', { element: element.id, field, id: target })
    const shape = fieldSpec(of, field)?.shape
    if ((shape?.is === 'ref' || shape?.is === 'refs') && !shape.kinds.includes(entity.kind))
      throw new GraphError('ref-not-allowed', { element: element.id, field, kind: entity.kind })
  }
}

/**
 * The reports on the rows of entities, once all are read: a row that names what is not there is refused
 * after all, and so are those that name what it would have made.
 */
export const withSoundRefs = async (
  into: Importing,
  rows: readonly Taken[],
): Promise<readonly RowReport[]> => {
  const reports = await Promise.all(
    rows.map(async ({ report, changes }) =>
      reported(report.sheet, report.row, async () => {
        for (const change of changes) checkChange(into, change)
        return report
      }),
    ),
  )
  const fallen = reports.flatMap(({ status }, index) =>
    status === 'refused' && rows[index]?.report.status !== 'refused' ? [rows[index]] : [],
  )
  for (const taken of fallen) for (const change of taken?.changes ?? []) into.takeBack(change)
  return fallen.length === 0
    ? reports
    : withSoundRefs(
        into,
        rows.map((row, index) => ({
          report: reports[index] ?? row.report,
          changes: fallen.includes(row) ? [] : row.changes,
        })),
      )
}

const checkChange = (into: Importing, change: Change): void => {
  if (change.op === 'create') checkRefs(into, change.element)
  if (change.op !== 'update') return
  const entity = into.entities.get(change.id)
  if (entity !== undefined) checkRefs(into, withFields(entity, change.fields))
}
