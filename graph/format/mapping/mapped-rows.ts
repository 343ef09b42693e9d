import { unguarded } from '../csv/guard.ts'
import { joinedItems } from '../csv/items.ts'
import { isActorKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { isListKey } from '../../model/catalogue/vocabulary.ts'
import { comparedName } from '../../model/likely-same.ts'
import type { Sheet } from '../reading/sheet.ts'
import { kindOfWord, meaningOfKey } from './kind-words.ts'
import type { Mapping, Role, SheetMapping } from './mapping.ts'
import { isOwnExport } from './own-export.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import type { Vocabulary } from './vocabulary-of.ts'
import { itemsIn, meantBy, wordsIn } from './words-in.ts'

/** A row under the names that Vonk gives its columns, with its place in the file. */
export type MappedRow = {
  readonly sheet: string
  /** As a spreadsheet numbers it: the first row of the sheet is 1. */
  readonly row: number
  readonly cells: ReadonlyMap<string, string>
  /** How its sheet is read. */
  readonly how: SheetMapping
  /** Whether Vonk wrote its sheet: its ids are ids of a map. */
  readonly isOwn: boolean
}

export type ActorRow = MappedRow & {
  readonly themes: readonly string[]
  readonly partners: readonly string[]
}

export type MappedRows = {
  readonly actors: readonly ActorRow[]
  readonly relations: readonly MappedRow[]
  /** How many columns with data of persons stay out. */
  readonly personColumns: number
}

/** The rows of sheets as a mapping reads them. Empty rows are none. Cost O(cells). */
export const mappedRows = (sheets: readonly Sheet[], mapping: Mapping): MappedRows => {
  const actors: ActorRow[] = []
  const relations: MappedRow[] = []
  let personColumns = 0
  for (const [nth, sheet] of sheets.entries()) {
    const how = mapping[nth]
    if (how === undefined || how.use === 'skip') continue
    personColumns += how.columns.filter((role) => role === '@person').length
    const isOwn = isOwnExport(sheet, how)
    const read: Reading = { how, vocabularies: isOwn ? [] : vocabulariesOf(how) }
    for (const [index, row] of sheet.rows.entries()) {
      if (index <= how.header || row.every((cell) => cell.trim() === '')) continue
      const place = { sheet: sheet.name, row: index + 1, how, isOwn }
      if (how.use === 'actors') actors.push({ ...place, ...actorCells(row, read) })
      else relations.push({ ...place, cells: relationCells(row, read) })
    }
  }
  return { actors, relations, personColumns }
}

/** How a sheet is read, with what the words of each column are matched with; none: as they are. */
type Reading = {
  readonly how: SheetMapping
  readonly vocabularies: readonly (Vocabulary | undefined)[]
}

const vocabulariesOf = (how: SheetMapping): Reading['vocabularies'] =>
  how.columns.map((role) => (role === null ? undefined : vocabularyOf(role, how)))

const rolesWithLists = new Set(['@themes', '@partners', '@person'])

const plainCells = (
  row: readonly string[],
  { how, vocabularies }: Reading,
): Map<string, string> => {
  const cells = new Map<string, string>()
  for (const [column, role] of how.columns.entries()) {
    if (role === null || rolesWithLists.has(role)) continue
    const [cell, vocabulary] = [row[column] ?? '', vocabularies[column]]
    cells.set(role, vocabulary === undefined ? cell : translated(cell, role, how, vocabulary))
  }
  return cells
}

/** A cell with the words that a person explained under the keys that they mean. */
const translated = (
  cell: string,
  role: Role,
  how: SheetMapping,
  vocabulary: Vocabulary,
): string => {
  const words = wordsIn(cell, vocabulary)
  if (words.length === 0) return cell
  const meant = words.map((word) => meantBy(how, role, word) ?? word)
  return meant.length === 1 && meant[0] === words[0] ? cell : joinedItems([...new Set(meant)])
}

const actorCells = (
  row: readonly string[],
  read: Reading,
): Pick<ActorRow, 'cells' | 'themes' | 'partners'> => {
  const { how } = read
  const cells = plainCells(row, read)
  const written = (role: Role): string => unguarded(row[how.columns.indexOf(role)] ?? '')
  const word = unguarded(cells.get('kind') ?? '')
  const meaning = meaningOfKey(word) ?? kindOfWord(word)
  const kind = meaning?.kind ?? how.kind
  cells.set('kind', kind)
  if (!isSortOf(kind, unguarded(cells.get('subkind') ?? '')))
    cells.set('subkind', written('subkind'))
  if (unguarded(cells.get('subkind') ?? '') === '')
    cells.set('subkind', meaning?.subkind ?? sortIn(written('kind'), meaning !== undefined))
  const listed = (role: string): readonly string[] =>
    how.columns.flatMap((each, column) => (each === role ? itemsIn(row[column] ?? '') : []))
  const themes = listed('@themes').map((theme) => meantBy(how, '@themes', theme) ?? theme)
  return { cells, themes: [...new Set(themes)], partners: listed('@partners') }
}

/** A word that a person explained may be a sort of another kind of actor: then it stays as it was written. */
const isSortOf = (kind: Kind, key: string): boolean =>
  !isListKey('actor_subkind', key) || (isActorKind(kind) && isListKey(`actor_subkind.${kind}`, key))

/** A word that is no kind of Vonk's own tells a sort within the kind; a legal form only where nobody said what it means. */
const sortIn = (word: string, isExplained: boolean): string =>
  kindOfWord(word) === undefined && (!isExplained || isName(word)) ? word : ''

const isName = (word: string): boolean => comparedName(word).words.length > 0

const relationCells = (row: readonly string[], read: Reading): ReadonlyMap<string, string> => {
  const cells = plainCells(row, read)
  const word = unguarded(cells.get('type') ?? '')
  const type = vocabularyOf('type', read.how)?.keyOf(word)
  cells.set('type', type ?? read.how.type)
  // A word that is no type of Vonk's own is kept as what was said of the line.
  if (type === undefined && word !== '')
    cells.set('note', [word, unguarded(cells.get('note') ?? '')].filter(Boolean).join('; '))
  cells.delete('direction')
  return cells
}
