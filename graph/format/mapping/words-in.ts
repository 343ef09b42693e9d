import { folded } from '../csv/labels.ts'
import { unguarded } from '../csv/guard.ts'
import { splitItems } from '../csv/items.ts'
import type { Mapping, Role, SheetMapping } from './mapping.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** How a word is looked up among those of which a person said what they mean. */
export const wordKey = (word: string): string => folded(unguarded(word))

/** The key that a person said a word of this column means; undefined: nobody said so. */
export const meantBy = ({ words }: SheetMapping, role: Role, word: string): string | undefined => {
  const meanings = words[role]
  const key = wordKey(word)
  return meanings !== undefined && Object.hasOwn(meanings, key) ? meanings[key] : undefined
}

/** A mapping where a person said what a word means; null: they take it back. */
export const withMeaning = (
  mapping: Mapping,
  { sheet, role, word }: { readonly sheet: number; readonly role: Role; readonly word: string },
  key: string | null,
): Mapping => {
  const how = mapping[sheet]
  if (how === undefined) return mapping
  const { [wordKey(word)]: _before, ...others } = how.words[role] ?? {}
  const meanings = key === null ? others : { ...others, [wordKey(word)]: key }
  return mapping.with(sheet, { ...how, words: { ...how.words, [role]: meanings } })
}

/** Several names in one cell: by semicolons, by lines, or by commas where there are no others. */
export const itemsIn = (cell: string): readonly string[] => {
  const lines = cell.split(/[\n\r|]+/u).flatMap((line) => splitItems(line))
  const items = lines.length === 1 ? cell.split(',') : lines
  return items.map((item) => item.trim()).filter(Boolean)
}

/** The words of a cell of a list that people made; a value whose label has a comma stays whole. */
export const wordsIn = (cell: string, { several, keyOf }: Vocabulary): readonly string[] => {
  const word = unguarded(cell)
  if (word === '') return []
  return several && keyOf(word) === undefined ? itemsIn(cell) : [word]
}
