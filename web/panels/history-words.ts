import type { WordsTable } from '../../graph/model/language.ts'

/** What the history says around the acts. */
export const historyWords = {
  'history.title': { nl: 'Geschiedenis', fr: 'Historique', en: 'History' },
  'history.empty': {
    nl: 'Hier komt te staan wie wat veranderde, en wanneer. Alles is terug te draaien.',
    fr: 'Vous verrez ici qui a changé quoi, et quand. Tout peut être annulé.',
    en: 'Here you will see who changed what, and when. Everything can be undone.',
  },
  'history.undo': { nl: 'Draai terug', fr: 'Annuler', en: 'Undo' },
  'history.undo-this': {
    nl: 'Draai terug: {act}',
    fr: 'Annuler\u202f: {act}',
    en: 'Undo: {act}',
  },
  'history.undone': { nl: 'Teruggedraaid', fr: 'Annulé', en: 'Undone' },
  'history.by': { nl: '{author}, {when}', fr: '{author}, {when}', en: '{author}, {when}' },
  'history.more': { nl: 'Toon meer', fr: 'Afficher plus', en: 'Show more' },
} as const satisfies WordsTable
