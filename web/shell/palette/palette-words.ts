import type { WordsTable } from '../../../graph/model/language.ts'

/** What the search says, and the actions that it offers beside names. */
export const paletteWords = {
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
  'search.views': { nl: 'Bekijken', fr: 'Regarder', en: 'Look at' },
  'search.actions': { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  'search.settings': { nl: 'Voorkeuren', fr: 'Préférences', en: 'Preferences' },
  'search.tidy': { nl: 'Schik de kaart', fr: 'Ranger la carte', en: 'Tidy up the map' },
  'search.tidy-what': {
    nl: 'Legt alles opnieuw; terug te draaien',
    fr: 'Replace tout\u202f; peut être annulé',
    en: 'Places everything anew; can be undone',
  },
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
  'search.without-me': {
    nl: 'Toon de kaart zonder mij',
    fr: 'Montrer la carte sans moi',
    en: 'Show the map without me',
  },
  'search.with-me': {
    nl: 'Toon de kaart met mij',
    fr: 'Montrer la carte avec moi',
    en: 'Show the map with me',
  },
  'search.per-person': {
    nl: 'Tel professionals voor zichzelf',
    fr: 'Compter les professionnels pour eux-mêmes',
    en: 'Count professionals for themselves',
  },
  'search.per-organisation': {
    nl: 'Tel professionals voor hun organisatie',
    fr: 'Compter les professionnels pour leur organisation',
    en: 'Count professionals for their organisation',
  },
  'search.ghosts': {
    nl: 'Toon of verberg wie er nog niet is',
    fr: 'Montrer ou cacher qui manque encore',
    en: 'Show or hide who is not there yet',
  },
  'search.possible': {
    nl: 'Toon of verberg mogelijke lijnen',
    fr: 'Montrer ou cacher les liens possibles',
    en: 'Show or hide possible lines',
  },
  'search.no-filter': {
    nl: 'Toon weer iedereen',
    fr: 'Montrer à nouveau tout le monde',
    en: 'Show everybody again',
  },
  'search.undo': {
    nl: 'Maak de laatste stap ongedaan',
    fr: 'Annuler la dernière étape',
    en: 'Undo the last step',
  },
  'search.redo': { nl: 'Doe de stap opnieuw', fr: 'Refaire l’étape', en: 'Redo the step' },
  'search.speak': {
    nl: 'Spreek {language}',
    fr: 'Parler {language}',
    en: 'Speak {language}',
  },
  'search.colours': {
    nl: 'Kleuren: {colours}',
    fr: 'Couleurs\u202f: {colours}',
    en: 'Colours: {colours}',
  },
  'search.contrast-on': {
    nl: 'Hoog contrast aan',
    fr: 'Activer le contraste élevé',
    en: 'High contrast on',
  },
  'search.contrast-off': {
    nl: 'Hoog contrast uit',
    fr: 'Désactiver le contraste élevé',
    en: 'High contrast off',
  },
  'search.keys': { nl: 'Toon alle toetsen', fr: 'Montrer toutes les touches', en: 'Show all keys' },
} as const satisfies WordsTable
