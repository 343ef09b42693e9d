import type { WordsTable } from '../../../graph/model/language.ts'

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
  'history.begun': {
    nl: 'Hiermee begint de kaart: dit blijft.',
    fr: 'La carte commence ici\u202f: ceci reste.',
    en: 'The map begins with this: it stays.',
  },
  'history.loaded': {
    nl: 'Geladen door Vonk zelf (voorbeeld of opdrachtregel): van hieruit niet terug te draaien.',
    fr: 'Chargé par Vonk lui-même (exemple ou ligne de commande)\u202f: ne s’annule pas d’ici.',
    en: 'Loaded by Vonk itself (example or command line): not undone from here.',
  },
  'history.unsaved': { nl: 'Nog niet bewaard', fr: 'Pas encore enregistré', en: 'Not saved yet' },
  'history.by': { nl: '{author}, {when}', fr: '{author}, {when}', en: '{author}, {when}' },
  'history.copies': {
    nl: 'Kopieën en terugzetten',
    fr: 'Copies et rétablissement',
    en: 'Copies, and putting back',
  },
  'history.more': { nl: 'Toon meer', fr: 'Afficher plus', en: 'Show more' },
  'history.look': {
    nl: 'Toon de kaart van toen',
    fr: 'Voir la carte à ce moment',
    en: 'Show the map as it was then',
  },
  'history.look-after': {
    nl: 'Toon de kaart van toen: {act}',
    fr: 'Voir la carte à ce moment\u202f: {act}',
    en: 'Show the map as it was then: {act}',
  },
  'history.looking': {
    nl: 'Deze stand zie je nu',
    fr: 'Vous voyez cet état',
    en: 'This is what you see now',
  },
  'history.only-one': {
    nl: 'Alleen over {name}',
    fr: 'Seulement sur {name}',
    en: 'Only about {name}',
  },
  'history.only-many': {
    nl: 'Alleen wat geselecteerd is ({count})',
    fr: 'Seulement la sélection ({count})',
    en: 'Only what is selected ({count})',
  },
  'history.by-whom': { nl: 'Van wie', fr: 'De qui', en: 'By whom' },
  'history.everybody': { nl: 'Iedereen', fr: 'Tout le monde', en: 'Everybody' },
  'history.found': {
    nl: '{count, plural, one {# stap} other {# stappen}}',
    fr: '{count, plural, one {# étape} other {# étapes}}',
    en: '{count, plural, one {# step} other {# steps}}',
  },
  'history.none': {
    nl: 'Met deze keuze is er niets te zien.',
    fr: 'Avec ce choix, il n’y a rien à voir.',
    en: 'There is nothing to see with this choice.',
  },
  'history.all': { nl: 'Toon alles', fr: 'Tout afficher', en: 'Show everything' },
} as const satisfies WordsTable
