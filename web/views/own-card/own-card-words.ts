import type { WordsTable } from '../../../graph/model/language.ts'

/** What the card of one actor says: what is recorded, to correct or to confirm. */
export const ownCardWords = {
  'own-card.title': { nl: 'Mijn fiche', fr: 'Ma fiche', en: 'My card' },
  'own-card.lead': {
    nl: 'Wat er over één actor op de kaart staat, om samen te overlopen: klopt het, of moet er iets anders staan?',
    fr: 'Ce que la carte dit d’un acteur, à parcourir ensemble\u202f: est-ce juste, ou faut-il corriger quelque chose\u202f?',
    en: 'What the map holds of one actor, to go through together: is it right, or should something change?',
  },
  'own-card.whose': { nl: 'Van wie?', fr: 'De qui\u202f?', en: 'Whose?' },
  'own-card.recorded': { nl: 'Dit staat er', fr: 'Voici ce qui est noté', en: 'This is recorded' },
  'own-card.lines': { nl: 'Lijnen', fr: 'Liens', en: 'Lines' },
  'own-card.no-lines': {
    nl: 'Er staan nog geen lijnen.',
    fr: 'Aucun lien n’est encore noté.',
    en: 'No lines were noted yet.',
  },
  'own-card.left-out': {
    nl: '{count, plural, one {# lijn met een bewoner staat hier niet: dat is nog niet met die bewoner afgesproken.} other {# lijnen met bewoners staan hier niet: dat is nog niet met hen afgesproken.}}',
    fr: '{count, plural, one {# lien avec un habitant n’apparaît pas ici\u202f: ce n’est pas encore convenu avec lui.} other {# liens avec des habitants n’apparaissent pas ici\u202f: ce n’est pas encore convenu avec eux.}}',
    en: '{count, plural, one {# line with a resident is not shown here: that was not agreed with them yet.} other {# lines with residents are not shown here: that was not agreed with them yet.}}',
  },
  'own-card.confirm': { nl: 'Alles klopt', fr: 'Tout est juste', en: 'All of it is right' },
  'own-card.confirm-one': { nl: 'Klopt', fr: 'Juste', en: 'Right' },
  'own-card.confirm-one-of': {
    nl: 'Klopt: {line}',
    fr: 'Juste\u202f: {line}',
    en: 'Right: {line}',
  },
  'own-card.confirmed': {
    nl: 'bevestigd op {date}',
    fr: 'confirmé le {date}',
    en: 'confirmed on {date}',
  },
  'own-card.correct': { nl: 'Verbeter', fr: 'Corriger', en: 'Correct' },
  'own-card.correct-of': {
    nl: 'Verbeter: {line}',
    fr: 'Corriger\u202f: {line}',
    en: 'Correct: {line}',
  },
  'own-card.choose': {
    nl: 'Kies een actor om te zien wat er over die actor op de kaart staat.',
    fr: 'Choisissez un acteur pour voir ce que la carte en dit.',
    en: 'Choose an actor to see what the map holds of it.',
  },
} as const satisfies WordsTable
