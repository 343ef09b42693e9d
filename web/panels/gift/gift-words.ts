import type { WordsTable } from '../../../graph/model/language.ts'

/** What is said when a map that was given comes back. */
export const giftWords = {
  'gift.title': {
    nl: 'Wat er op de andere computer gebeurde',
    fr: 'Ce qui s’est fait sur l’autre ordinateur',
    en: 'What was done on the other computer',
  },
  'gift.none': {
    nl: 'Alles wat in dit bestand staat, is hier al.',
    fr: 'Tout ce que contient ce fichier est déjà ici.',
    en: 'Everything in this file is here already.',
  },
  'gift.count': {
    nl: '{count, plural, one {# stap is hier nog niet.} other {# stappen zijn hier nog niet.}} Waar jullie iets anders schreven, zie je beide en kies je.',
    fr: '{count, plural, one {# étape n’est pas encore ici.} other {# étapes ne sont pas encore ici.}} Là où vous avez écrit autre chose, vous voyez les deux et choisissez.',
    en: '{count, plural, one {# step is not here yet.} other {# steps are not here yet.}} Where you wrote something else, you see both and choose.',
  },
  'gift.step': {
    nl: '{date}, {author}: {count, plural, one {# wijziging} other {# wijzigingen}}',
    fr: '{date}, {author}\u202f: {count, plural, one {# modification} other {# modifications}}',
    en: '{date}, {author}: {count, plural, one {# change} other {# changes}}',
  },
  'gift.somebody': { nl: 'iemand', fr: 'quelqu’un', en: 'somebody' },
  'gift.take': { nl: 'Neem alles over', fr: 'Tout reprendre', en: 'Take all of it' },
  'gift.cancel': { nl: 'Niet overnemen', fr: 'Ne pas reprendre', en: 'Do not take it' },
  'gift.taken': {
    nl: '{count, plural, one {# stap overgenomen.} other {# stappen overgenomen.}}',
    fr: '{count, plural, one {# étape reprise.} other {# étapes reprises.}}',
    en: '{count, plural, one {# step taken over.} other {# steps taken over.}}',
  },
  'gift.remark': {
    nl: 'Van de andere computer, {author}',
    fr: 'De l’autre ordinateur, {author}',
    en: 'From the other computer, {author}',
  },
} as const satisfies WordsTable
