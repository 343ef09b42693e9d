import type { WordsTable } from '../../../model/language.ts'
import { rules } from '../rules.ts'
import { commonWords } from './common.ts'
import { pairWords } from './pair.ts'

/** Every message of the findings: what all rules share, and each rule's own. */
export const findingWords: WordsTable = rules.reduce<WordsTable>(
  (table, { words }) => ({ ...table, ...words }),
  { ...commonWords, ...pairWords },
)
