import type { WordsTable } from '../../../model/language.ts'

/** F9, asked more than wanted. */
export const f9Words = {
  'f9.name': {
    nl: 'Meer gevraagd dan gewild',
    fr: 'Plus demandé que souhaité',
    en: 'Asked more than wanted',
  },
  'f9.how': {
    nl: 'Vergelijkt hoe een actor nu deelneemt met hoe die zelf wil deelnemen, en spreekt als dat minder is.',
    fr: 'Compare la participation actuelle d’un acteur et celle qu’il souhaite, et parle si elle est moindre.',
    en: 'Compares how an actor takes part now with how it wants to, and speaks when that is less.',
  },
  'f9.title': {
    nl: '{actor} in {initiative}',
    fr: '{actor}\u202f: {initiative}',
    en: '{actor} in {initiative}',
  },
  'f9.sentence': {
    nl: '{actor} wil in {initiative} liever {wanted} dan {actual}.',
    fr: 'Dans {initiative}, {actor} préfère {wanted} plutôt que {actual}.',
    en: '{actor} would rather {wanted} than {actual} in {initiative}.',
  },
  'f9.step': {
    nl: 'Zet {actor} op de lijst van wie op de hoogte blijft, met dank.',
    fr: 'Mettez {actor} sur la liste de ceux qu’on tient au courant, avec vos remerciements.',
    en: 'Put {actor} on the list of those who are kept informed, with thanks.',
  },
  'f9.pitfall': {
    nl: 'Dit is goed nieuws: zo komt er tijd vrij. Het is geen gebrek aan trouw.',
    fr: 'C’est une bonne nouvelle\u202f: cela libère du temps. Ce n’est pas un manque de loyauté.',
    en: 'This is good news: it frees time. It is no lack of loyalty.',
  },
} as const satisfies WordsTable
