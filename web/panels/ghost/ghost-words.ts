import type { WordsTable } from '../../../graph/model/language.ts'

/** What is said of somebody who is not there yet. */
export const ghostWords = {
  'ghost.title': {
    nl: 'Nog niemand: {name}',
    fr: 'Encore personne\u202f: {name}',
    en: 'Nobody yet: {name}',
  },
  'ghost.subkind': {
    nl: 'Deze soort partner staat op je lijst van wie je in elke buurt verwacht, en nog niet op de kaart.',
    fr: 'Ce type de partenaire est sur votre liste de ceux qu’on attend dans tout quartier, et pas encore sur la carte.',
    en: 'This kind of partner is on your list of whom any neighbourhood is expected to have, and not on the map yet.',
  },
  'ghost.asset': {
    nl: '{team} heeft dit nodig voor het doel, en nog niemand aan tafel brengt het mee.',
    fr: '{team} en a besoin pour son objectif, et personne à la table ne l’apporte encore.',
    en: '{team} needs this for its goal, and nobody at the table brings it yet.',
  },
  'ghost.asks': {
    nl: 'Wat weet je?',
    fr: 'Que savez-vous\u202f?',
    en: 'What do you know?',
  },
  'ghost.add': { nl: 'Voeg toe', fr: 'Ajouter', en: 'Add' },
  'ghost.absent': {
    nl: 'Bestaat hier niet',
    fr: 'N’existe pas ici',
    en: 'Does not exist here',
  },
  'ghost.not-needed': { nl: 'Niet nodig', fr: 'Pas nécessaire', en: 'Not needed' },
  'ghost.add-this': { nl: 'Voeg toe: {name}', fr: 'Ajouter\u202f: {name}', en: 'Add: {name}' },
  'ghost.absent-this': {
    nl: 'Bestaat hier niet: {name}',
    fr: 'N’existe pas ici\u202f: {name}',
    en: 'Does not exist here: {name}',
  },
  'ghost.not-needed-this': {
    nl: 'Niet nodig: {name}',
    fr: 'Pas nécessaire\u202f: {name}',
    en: 'Not needed: {name}',
  },
  'ghost.added': {
    nl: '{name} staat op de kaart. Geef de echte naam.',
    fr: '{name} est sur la carte. Donnez le vrai nom.',
    en: '{name} is on the map. Give the real name.',
  },
  'ghost.said-absent': {
    nl: 'Genoteerd: {name} bestaat hier niet.',
    fr: 'Noté\u202f: {name} n’existe pas ici.',
    en: 'Noted: {name} does not exist here.',
  },
  'ghost.said-not-needed': {
    nl: 'Genoteerd: {name} is niet nodig.',
    fr: 'Noté\u202f: {name} n’est pas nécessaire.',
    en: 'Noted: {name} is not needed.',
  },
  'ghost.gone': {
    nl: 'Hier mist niemand meer.',
    fr: 'Plus personne ne manque ici.',
    en: 'Nobody is missing here any more.',
  },
} as const satisfies WordsTable
