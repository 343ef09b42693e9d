import type { WordsTable } from '../../graph/model/language.ts'

/** What taking a map along in a file says. */
export const exportWords = {
  'export.open': { nl: 'Bestand bewaren', fr: 'Exporter', en: 'Save as a file' },
  'export.csv': {
    nl: 'Voor een rekenblad (CSV)',
    fr: 'Pour un tableur (CSV)',
    en: 'For a spreadsheet (CSV)',
  },
  'export.json': {
    nl: 'Alles, om later terug te zetten (JSON)',
    fr: 'Tout, pour le remettre plus tard (JSON)',
    en: 'Everything, to put back later (JSON)',
  },
} as const satisfies WordsTable
