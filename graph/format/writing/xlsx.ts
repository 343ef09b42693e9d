import { kindNames } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import type { Language } from '../../model/language.ts'
import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { columnsOf, elementCells } from './element-cells.ts'
import { readMe } from './read-me.ts'
import { workbookOf } from './workbook.ts'

/** Which kinds stand on a sheet together; what is on none of these stands on the last. */
const sheets: readonly (readonly [name: string, kinds: readonly Kind[]])[] = [
  ['actors', ['resident', 'association', 'professional', 'organisation']],
  ['initiatives', ['initiative']],
  ['teams', ['team']],
  ['needs', ['need']],
]

/**
 * The map as a workbook: actors, initiatives, teams, needs, everything else, relations, and a sheet that says what this
 * is. Every cell is a text, so that no program runs one; read back it is the same map.
 */
export const xlsxOf = async (
  snapshot: Snapshot,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { entities, relations } = toBody(snapshot)
  const placed = new Set(sheets.flatMap(([, kinds]) => kinds))
  const rest = kindNames.filter((kind) => !placed.has(kind))
  const all = [...sheets, ['other', rest] as const].map(([name, kinds]) => ({
    name,
    rows: entities
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map(elementCells),
  }))
  const tables = [...all, { name: 'relations', rows: relations.map(elementCells) }]
  return workbookOf([
    { name: 'read-me', rows: readMe(snapshot, language).map((line) => [...line]) },
    ...tables.map(({ name, rows }) => tableSheet(name, rows)),
  ])
}

const tableSheet = (name: string, rows: readonly ReadonlyMap<string, string>[]) => {
  const columns = rows.length === 0 ? ['id', 'kind', 'name'] : columnsOf(rows)
  return {
    name,
    columns: columns.map((column) => ({ width: column === 'name' ? 36 : 18 })),
    freezePane: { rows: 1 },
    rows: [[...columns], ...rows.map((row) => columns.map((column) => row.get(column) ?? null))],
  }
}
