import { languages } from '../../graph/model/language.ts'
import type { Language, WordsTable } from '../../graph/model/language.ts'
import { canvasWords } from '../canvas/words.ts'
import { legendWords } from '../canvas/legend-words.ts'
import { homeWords } from '../shell/home-words.ts'
import { savingWords } from '../shell/saving-words.ts'
import { connectWords } from '../entry/connect-words.ts'
import { entryWords } from '../entry/entry-words.ts'
import { inspectorWords } from '../entry/inspector/inspector-words.ts'
import { wizardWords } from '../entry/wizard/wizard-words.ts'
import { shellWords } from '../shell/words.ts'
import { cardsWords } from '../panels/cards-words.ts'
import { ghostWords } from '../panels/ghost-words.ts'
import { heatWords } from '../panels/heat-words.ts'
import { whatIfWords } from '../panels/what-if/what-if-words.ts'
import { exportWords } from '../panels/export-words.ts'
import { historyWords } from '../panels/history/history-words.ts'
import { pastWords } from '../panels/history/past-words.ts'
import { importWords } from '../panels/import-words.ts'
import { searchWords } from '../panels/search-words.ts'
import { coverWords } from '../views/cover-words.ts'
import { toAskWords } from '../views/to-ask-words.ts'
import { inWordsWords } from '../views/in-words-words.ts'
import { actWords } from './act-words.ts'

/** The words of every room. A room adds its own table here. */
const tables = {
  ...actWords,
  ...canvasWords,
  ...legendWords,
  ...homeWords,
  ...savingWords,
  ...connectWords,
  ...entryWords,
  ...inspectorWords,
  ...wizardWords,
  ...shellWords,
  ...cardsWords,
  ...exportWords,
  ...historyWords,
  ...pastWords,
  ...importWords,
  ...searchWords,
  ...inWordsWords,
  ...coverWords,
  ...toAskWords,
  ...ghostWords,
  ...heatWords,
  ...whatIfWords,
} as const satisfies WordsTable

/** The name of something that the screens say. */
export type MessageId = keyof typeof tables

const entries: readonly (readonly [string, WordsTable[string]])[] = Object.entries(tables)

const inLanguage = (language: Language): { readonly [id: string]: string } =>
  Object.fromEntries(entries.map(([id, words]) => [id, words[language]]))

const byLanguage = new Map(languages.map((language) => [language, inLanguage(language)]))

/** Every message in one language, in ICU message format. */
export const messagesFor = (language: Language): Record<string, string> => ({
  ...byLanguage.get(language),
})
