import { inLanguage, languages } from '../../graph/model/language.ts'
import type { Language, WordsTable } from '../../graph/model/language.ts'
import { canvasWords } from '../canvas/words.ts'
import { legendWords } from '../canvas/legend-words.ts'
import { documentsWords } from '../documents/documents-words.ts'
import { homeWords } from '../shell/home-words.ts'
import { savingWords } from '../shell/saving-words.ts'
import { connectWords } from '../entry/connect-words.ts'
import { joinWords } from '../entry/join/join-words.ts'
import { sentenceWords } from '../entry/sentence/sentence-words.ts'
import { entryWords } from '../entry/entry-words.ts'
import { inspectorWords } from '../entry/inspector/inspector-words.ts'
import { wizardWords } from '../entry/wizard/wizard-words.ts'
import { filterWords } from '../shell/filter-words.ts'
import { groupWords } from '../shell/group-words.ts'
import { shellWords } from '../shell/words.ts'
import { cardsWords } from '../panels/cards-words.ts'
import { whatIfWords } from '../panels/what-if/what-if-words.ts'
import { exportWords } from '../panels/export/export-words.ts'
import { historyWords } from '../panels/history/history-words.ts'
import { pastWords } from '../panels/history/past-words.ts'
import { heatWords } from '../panels/heat/heat-words.ts'
import { importWords } from '../panels/import/import-words.ts'
import { paletteWords } from '../shell/palette/palette-words.ts'
import { toAskWords } from '../views/ask/to-ask-words.ts'
import { commitmentWords } from '../views/commitment/commitment-words.ts'
import { compareWords } from '../views/compare/compare-words.ts'
import { coverWords } from '../views/cover/cover-words.ts'
import { initiativesWords } from '../views/initiatives/initiatives-words.ts'
import { needsWords } from '../views/needs/needs-words.ts'
import { ownCardWords } from '../views/own-card/own-card-words.ts'
import { placesWords } from '../views/places/places-words.ts'
import { reachWords } from '../views/reach/reach-words.ts'
import { tableWords } from '../views/table/table-words.ts'
import { savedWords } from '../views/saved/saved-words.ts'
import { agreementWords } from '../views/teams/agreement/agreement-words.ts'
import { teamsWords } from '../views/teams/teams-words.ts'
import { timelineWords } from '../views/timeline/timeline-words.ts'
import { viewsWords } from '../views/views-words.ts'
import { inWordsWords } from '../views/words/in-words-words.ts'
import { actWords } from './act-words.ts'

/** The words of every room. A room adds its own table here. */
const tables = {
  ...actWords,
  ...canvasWords,
  ...legendWords,
  ...documentsWords,
  ...homeWords,
  ...savingWords,
  ...connectWords,
  ...entryWords,
  ...joinWords,
  ...sentenceWords,
  ...inspectorWords,
  ...wizardWords,
  ...shellWords,
  ...filterWords,
  ...groupWords,
  ...cardsWords,
  ...exportWords,
  ...historyWords,
  ...pastWords,
  ...heatWords,
  ...importWords,
  ...paletteWords,
  ...inWordsWords,
  ...coverWords,
  ...toAskWords,
  ...commitmentWords,
  ...compareWords,
  ...initiativesWords,
  ...needsWords,
  ...placesWords,
  ...ownCardWords,
  ...reachWords,
  ...tableWords,
  ...savedWords,
  ...teamsWords,
  ...agreementWords,
  ...timelineWords,
  ...viewsWords,
  ...whatIfWords,
} as const satisfies WordsTable

/** The name of something that the screens say. */
export type MessageId = keyof typeof tables

const byLanguage = new Map(languages.map((language) => [language, inLanguage(tables, language)]))

/** Every message in one language, in ICU message format. */
export const messagesFor = (language: Language): Record<string, string> => ({
  ...byLanguage.get(language),
})
