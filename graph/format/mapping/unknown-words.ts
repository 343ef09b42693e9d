import { isAnswerText } from '../csv/cell.ts'
import type { Sheet } from '../reading/sheet.ts'
import type { Mapping, Role } from './mapping.ts'
import { isOwnExport } from './own-export.ts'
import { suggestionFor } from './suggestion.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import { wordKey, wordsIn } from './words-in.ts'

/** A word of a column that is none of the values that Vonk has there. */
export type UnknownWord = {
  /** Which sheet of the mapping, counted from 0. */
  readonly sheet: number
  readonly role: Role
  /** As the file writes it the first time. */
  readonly word: string
  /** In how many cells. */
  readonly count: number
  /** Whether it is kept as a word of people's own when nobody says what it means. */
  readonly own: boolean
  /** The key that it most likely means. */
  readonly suggestion?: string
}

/** Longer texts are sentences, no words of a list. */
const longest = 60

/** More of them are a column of free text; a person looks at those that stand most often. */
const mostAColumn = 40

/**
 * The words that no vocabulary has, the most frequent first, column by column; also those of which a person said what
 * they mean, so that it can be changed. Sheets that Vonk wrote have none: what is unknown there is people's own.
 * Cost O(cells + distinct words × labels).
 */
export const unknownWords = (sheets: readonly Sheet[], mapping: Mapping): readonly UnknownWord[] =>
  mapping.flatMap((how, nth) => {
    const sheet = sheets[nth]
    if (sheet === undefined || how.use === 'skip' || isOwnExport(sheet, how)) return []
    return [...new Set(how.columns)].flatMap((role): readonly UnknownWord[] => {
      const vocabulary = role === null ? undefined : vocabularyOf(role, how)
      if (role === null || vocabulary === undefined) return []
      const { keyOf, own } = vocabulary
      const found = new Map<string, { readonly word: string; count: number }>()
      for (const row of sheet.rows.slice(how.header + 1))
        for (const [column, cell] of row.entries()) {
          if (how.columns[column] !== role) continue
          for (const word of wordsIn(cell, vocabulary)) {
            const held = found.get(wordKey(word))
            if (held === undefined) found.set(wordKey(word), { word, count: 1 })
            else held.count += 1
          }
        }
      return [...found.values()]
        .filter(
          ({ word }) => word.length <= longest && !isAnswerText(word) && keyOf(word) === undefined,
        )
        .toSorted((a, b) => b.count - a.count)
        .slice(0, mostAColumn)
        .map((each): UnknownWord => {
          const suggestion = suggestionFor(vocabulary, each.word)
          return { sheet: nth, role, own, ...each, ...(suggestion !== undefined && { suggestion }) }
        })
    })
  })
