import type { WordsTable } from '../../../model/language.ts'

/** S3, wants more than it gets. */
export const s3Words = {
  's3.name': {
    nl: 'Wil meer dan het krijgt',
    fr: 'Veut plus qu’il ne reçoit',
    en: 'Wants more than it gets',
  },
  's3.how': {
    nl: 'Vergelijkt hoe een actor nu deelneemt met hoe die zelf wil deelnemen, en spreekt als dat meer is.',
    fr: 'Compare la participation actuelle d’un acteur et celle qu’il souhaite, et parle si elle est plus grande.',
    en: 'Compares how an actor takes part now with how it wants to, and speaks when that is more.',
  },
  's3.title': {
    nl: '{actor} in {initiative}',
    fr: '{actor}\u202f: {initiative}',
    en: '{actor} in {initiative}',
  },
  's3.sentence': {
    nl: '{actor} wil in {initiative} {wanted}; vandaag is het {actual}.',
    fr: 'Dans {initiative}, {actor} souhaite {wanted}\u202f; aujourd’hui, c’est {actual}.',
    en: '{actor} wants to {wanted} in {initiative}; today it is {actual}.',
  },
  's3.step': {
    nl: 'Bied aan wat gevraagd wordt, of leg uit binnen welke grenzen het niet kan.',
    fr: 'Proposez ce qui est souhaité, ou expliquez dans quelles limites ce n’est pas possible.',
    en: 'Offer what is wanted, or explain within which limits it is not possible.',
  },
  's3.pitfall': {
    nl: 'Dit moet van de actor zelf komen, niet van een inschatting.',
    fr: 'Cela doit venir de l’acteur lui-même, pas d’une estimation.',
    en: 'This must come from the actor, not from an estimate.',
  },
} as const satisfies WordsTable
