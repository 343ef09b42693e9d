import { fieldSpec } from '../../model/catalogue/catalogue.ts'
import { typeNames } from '../../model/catalogue/names.ts'
import { languages } from '../../model/language.ts'
import { ownColumns, sheetFields } from '../csv/columns.ts'
import type { Sheet } from '../reading/sheet.ts'
import { areNames, roleByContent } from './by-content.ts'
import { headerKey, headerWords } from './header-words.ts'
import { listedKinds } from './kind-words.ts'
import type { Mapping, Role, SheetMapping } from './mapping.ts'
import { readMeSheet } from '../writing/read-me.ts'
import { presetOf } from './presets.ts'

/** The names of columns stand in one of the first rows. */
const rowsLookedAt = 10

type Side = 'actors' | 'relations'

/**
 * How sheets are most likely meant: which row names the columns, what each column says, and what a sheet is about; for
 * a person to correct. By the names of the columns in three languages, else by what stands in them.
 */
export const recognise = (sheets: readonly Sheet[]): Mapping => sheets.map(recogniseSheet)

const recogniseSheet = (sheet: Sheet): SheetMapping => {
  const { name, rows } = sheet
  const rest = { sheet: name, kind: 'organisation', type: 'COORDINATES_WITH', words: {} } as const
  if (rows.length === 0 || name === readMeSheet)
    return { ...rest, use: 'skip', header: 0, columns: [] }
  const header = headerRow(rows)
  const titles = rows[header] ?? []
  const below = rows.slice(header + 1)
  const width = Math.max(titles.length, ...below.slice(0, 50).map((row) => row.length))
  const cellsOf = (column: number): readonly string[] => below.map((row) => row[column] ?? '')
  const rolesAs = (side: Side): readonly (Role | null)[] => {
    const wide = Array.from({ length: width }, (_, column) => titles[column] ?? '')
    return withLabels(once(rolesIn(wide, side), titles), titles, side)
  }
  const [asActors, asRelations] = [rolesAs('actors'), rolesAs('relations')]
  if (asRelations.includes('from') && asRelations.includes('to'))
    return { ...rest, use: 'relations', header, columns: asRelations }
  const found = asActors.map((role, column) => role ?? roleByContent(cellsOf(column)))
  const columns = once(named(found, cellsOf), titles)
  return { ...rest, use: isAboutSomebody(columns) ? 'actors' : 'skip', header, columns }
}

/** A sheet needs names, or codes with what each is: not everything on a map has a name. */
const isAboutSomebody = (columns: readonly (Role | null)[]): boolean =>
  columns.includes('name') || (columns.includes('id') && columns.includes('kind'))

/** The row of which most cells are known as names of columns; none known: the fullest of the first. */
const headerRow = (rows: readonly (readonly string[])[]): number => {
  const scores = rows.slice(0, rowsLookedAt).map((row) => {
    const [asActors, asRelations] = [rolesIn(row, 'actors'), rolesIn(row, 'relations')]
    const known = row.filter((_, column) => (asActors[column] ?? asRelations[column]) !== null)
    return known.length * 100 + row.filter((cell) => cell.trim() !== '').length
  })
  return scores.indexOf(Math.max(...scores))
}

/** What each cell of a row says as the name of a column. */
const rolesIn = (row: readonly string[], side: Side): readonly (Role | null)[] => {
  const own: readonly string[] = [...ownColumns[side], ...sheetFields[side]]
  // Only a sheet of Vonk's own says which kind or type each row is by that name: elsewhere `url` is anybody's word.
  const isOwn = row.includes(side === 'actors' ? 'kind' : 'type')
  const keys = row.map(headerKey)
  const preset = side === 'actors' ? presetOf(keys) : undefined
  return row.map((header, column) => {
    const name = header.trim()
    if (isOwn && own.includes(name)) return name
    const key = keys[column] ?? ''
    if (key === '') return null
    return preset?.roles[key] ?? headerWords[side].get(key) ?? labels()[side].get(key) ?? null
  })
}

/** The fields of the catalogue by their labels, made when first asked. */
const labels = (): { readonly [side in Side]: ReadonlyMap<string, string> } => {
  kept ??= { actors: labelsOf('actors'), relations: labelsOf('relations') }
  return kept
}
let kept: { readonly [side in Side]: ReadonlyMap<string, string> } | undefined

const labelsOf = (side: Side): ReadonlyMap<string, string> => {
  const of = side === 'actors' ? listedKinds : typeNames
  return new Map(
    of.flatMap((name) =>
      sheetFields[side].flatMap((field) => {
        const label = fieldSpec(name, field)?.label
        return label === undefined
          ? []
          : languages.map((language): [string, string] => [headerKey(label[language]), field])
      }),
    ),
  )
}

/**
 * A role stands for one column: the one that bears its very name, else the first. Themes, partners and persons may have
 * several.
 */
const once = (
  columns: readonly (Role | null)[],
  titles: readonly string[],
): readonly (Role | null)[] =>
  columns.map((role, column) => {
    if (role === null || many.has(role)) return role
    const own = columns.findIndex((each, at) => each === role && titles[at]?.trim() === role)
    return (own === -1 ? columns.indexOf(role) : own) === column ? role : null
  })

/** A second column for one role may be the field that bears that label: of *type* and *soort* the latter is the sort within. */
const withLabels = (
  columns: readonly (Role | null)[],
  titles: readonly string[],
  side: Side,
): readonly (Role | null)[] =>
  columns.map((role, column) => {
    if (role !== null) return role
    const field = labels()[side].get(headerKey(titles[column] ?? ''))
    return field === undefined || columns.includes(field) ? null : field
  })

const many = new Set(['@themes', '@partners', '@person'])

/** Where no column is called a name, the first that reads as one is it. */
const named = (
  columns: readonly (Role | null)[],
  cellsOf: (column: number) => readonly string[],
): readonly (Role | null)[] => {
  if (columns.includes('name')) return columns
  const at = columns.findIndex((role, column) => role === null && areNames(cellsOf(column)))
  return columns.map((role, column) => (column === at ? 'name' : role))
}
