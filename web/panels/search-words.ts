import type { WordsTable } from '../../graph/model/language.ts'

/** What the search says. */
export const searchWords = {
  'search.placeholder': {
    nl: 'Zoek een actor, thema of actie',
    fr: 'Cherchez un acteur, un thème ou une action',
    en: 'Search an actor, a theme or an action',
  },
  'search.nothing': {
    nl: 'Niets gevonden. Probeer een deel van de naam.',
    fr: 'Rien trouvé. Essayez une partie du nom.',
    en: 'Nothing found. Try a part of the name.',
  },
  'search.actions': { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  'search.tidy': { nl: 'Schik de kaart', fr: 'Ranger la carte', en: 'Tidy up the map' },
  'search.tidy-what': {
    nl: 'Legt alles opnieuw; terug te draaien',
    fr: 'Replace tout\u202f; peut être annulé',
    en: 'Places everything anew; can be undone',
  },
  'search.words': {
    nl: 'Toon alles in woorden',
    fr: 'Tout montrer en mots',
    en: 'Show all in words',
  },
  'search.map': { nl: 'Toon de kaart', fr: 'Montrer la carte', en: 'Show the map' },
  'search.cards': {
    nl: 'Toon wat opvalt',
    fr: 'Montrer ce qui ressort',
    en: 'Show what stands out',
  },
  'search.history': {
    nl: 'Toon de geschiedenis',
    fr: 'Montrer l’historique',
    en: 'Show the history',
  },
} as const satisfies WordsTable
