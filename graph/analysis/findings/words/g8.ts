import type { WordsTable } from '../../../model/language.ts'

/** G8, a kind of partner not on the map yet. */
export const g8Words = {
  'g8.name': {
    nl: 'Soort partner nog niet op de kaart',
    fr: 'Type de partenaire absent de la carte',
    en: 'Kind of partner not on the map yet',
  },
  'g8.how': {
    nl: 'Legt de lijst van verwachte soorten actoren (in te stellen per kaart) naast wie er staat. Het is altijd een vraag.',
    fr: 'Compare la liste des types d’acteurs attendus (à régler par carte) et qui s’y trouve. C’est toujours une question.',
    en: 'Lays the list of expected sorts of actor (set for each map) beside who is there. It is always a question.',
  },
  'g8.title': {
    nl: 'Nog niet op de kaart: {kind}',
    fr: 'Pas encore sur la carte\u202f: {kind}',
    en: 'Not on the map yet: {kind}',
  },
  'g8.sentence': {
    nl: 'Op de kaart staat nog geen actor van deze soort: {kind}. Bestaat dat hier, of is het niet nodig?',
    fr: 'La carte ne compte encore aucun acteur de ce type\u202f: {kind}. Cela existe-t-il ici, ou est-ce inutile\u202f?',
    en: 'There is no actor of this sort on the map yet: {kind}. Does it exist here, or is it not needed?',
  },
  'g8.step': {
    nl: 'Voeg toe wie je kent, of zeg dat het hier niet bestaat of niet nodig is.',
    fr: 'Ajoutez qui vous connaissez, ou dites que cela n’existe pas ici ou n’est pas nécessaire.',
    en: 'Add whom you know, or say that it does not exist here or is not needed.',
  },
  'g8.pitfall': {
    nl: 'Een lijst nodigt uit om af te vinken: groter is niet beter.',
    fr: 'Une liste invite à cocher\u202f: plus grand n’est pas mieux.',
    en: 'A list invites ticking boxes: larger is not better.',
  },
} as const satisfies WordsTable
