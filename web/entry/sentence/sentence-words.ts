import type { WordsTable } from '../../../graph/model/language.ts'

/** What is said about a whole sentence on the entry line. */
export const sentenceWords = {
  'sentence.understood': { nl: 'Begrepen:', fr: 'Compris\u202f:', en: 'Understood:' },
  'sentence.new': { nl: '{kind}, nieuw', fr: '{kind}, nouveau', en: '{kind}, new' },
  'sentence.there': {
    nl: '{kind}, staat er al',
    fr: '{kind}, déjà là',
    en: '{kind}, there already',
  },
  'sentence.left-out': {
    nl: 'Hier is geen plaats voor op deze lijn: {words}',
    fr: 'Ce lien n’a pas de place pour : {words}',
    en: 'This line has no place for: {words}',
  },
  'sentence.added': {
    nl: '{from} en {to}: toegevoegd',
    fr: '{from} et {to}\u202f: ajoutés',
    en: '{from} and {to}: added',
  },
} as const satisfies WordsTable
