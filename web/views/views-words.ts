import type { WordsTable } from '../../graph/model/language.ts'

/** What every view may say. */
export const viewsWords = {
  'views.more': {
    nl: 'nog {count}',
    fr: '{count} de plus',
    en: '{count} more',
  },
} as const satisfies WordsTable
