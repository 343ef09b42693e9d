import type { WordsTable } from '../../../graph/model/language.ts'

/** What taking a map along in a file says. */
export const exportWords = {
  'export.open': { nl: 'Bestand bewaren', fr: 'Exporter', en: 'Save as a file' },
} as const satisfies WordsTable
