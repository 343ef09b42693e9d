import type { WordsTable } from '../../../model/language.ts'

/** F5, one driver. */
export const f5Words = {
  'f5.name': {
    nl: 'Eén trekker',
    fr: 'Un seul moteur',
    en: 'One driver',
  },
  'f5.how': {
    nl: 'Telt de trekkers en mede-organisatoren die op eigen benen staan: wie alleen met een andere trekker een lijn heeft, telt niet mee. Spreekt bij geen, of bij één persoon.',
    fr: 'Compte les moteurs et co-organisateurs autonomes\u202f: qui n’a de lien qu’avec un autre moteur ne compte pas. Parle s’il n’y en a aucun, ou une seule personne.',
    en: 'Counts the drivers and co-organisers who stand on their own: whoever has a line only with another driver does not count. Speaks at none, or at one person.',
  },
  'f5.title': {
    nl: '{initiative}: één trekker',
    fr: '{initiative}\u202f: un seul moteur',
    en: '{initiative}: one driver',
  },
  'f5.sentence': {
    nl: '{initiative} rust vandaag op één trekker.',
    fr: 'Aujourd’hui, {initiative} repose sur un seul moteur.',
    en: '{initiative} rests on one driver today.',
  },
  'f5.step': {
    nl: 'Vraag, onder vier ogen, met wie het gedeeld zou kunnen worden.',
    fr: 'Demandez, en tête-à-tête, avec qui cela pourrait se partager.',
    en: 'Ask, in private, with whom it could be shared.',
  },
  'f5.pitfall': {
    nl: 'Bespreek dit eerst met de trekker zelf, en toon het niet aan anderen zonder dat die het goed vindt.',
    fr: 'Parlez-en d’abord avec le moteur, et ne le montrez pas à d’autres sans son accord.',
    en: 'Discuss this with the driver first, and show it to nobody else without consent.',
  },
} as const satisfies WordsTable
