import type { WordsTable } from '../../../model/language.ts'

/** B1, consultations that overlap. */
export const b1Words = {
  'b1.name': {
    nl: 'Overleg dat overlapt',
    fr: 'Des concertations qui se recouvrent',
    en: 'Overlapping consultations',
  },
  'b1.how': {
    nl: 'Vergelijkt de ledenlijsten van overleggen met minstens vier leden, zonder jou. Spreekt als de meeste leden dezelfde zijn en ook het thema hetzelfde is, of als geen van beide een doel heeft.',
    fr: 'Compare les listes de membres des concertations d’au moins quatre membres, sans vous. Parle si la plupart des membres sont les mêmes et le thème aussi, ou si aucune n’a de but.',
    en: 'Compares the lists of members of consultations with at least four members, without you. Speaks when most members are the same and the theme is too, or when neither has a goal.',
  },
  'b1.title': {
    nl: '{teams}',
    fr: '{teams}',
    en: '{teams}',
  },
  'b1.sentence': {
    nl: '{teams} delen {shared} van hun {all} leden.',
    fr: '{teams} ont en commun {shared} de leurs {all} membres.',
    en: '{teams} share {shared} of their {all} members.',
  },
  'b1.step': {
    nl: 'Vraag de leden: helpt het als jullie na elkaar vergaderen, één agenda maken of één van beide stoppen?',
    fr: 'Demandez aux membres\u202f: serait-il utile de se réunir l’une après l’autre, de faire un seul ordre du jour ou d’en arrêter une\u202f?',
    en: 'Ask the members: would it help to meet back to back, to make one agenda, or to stop one of the two?',
  },
  'b1.hours': {
    nl: 'Samen {hours} uur vergaderen per jaar voor wie in beide zit.',
    fr: 'Ensemble {hours} heures de réunion par an pour qui siège dans les deux.',
    en: 'Together {hours} hours of meetings a year for whoever sits in both.',
  },
  'b1.pitfall': {
    nl: 'Overlap is nuttig als de ene groep stuurt en de andere werkt.',
    fr: 'Un recouvrement est utile si un groupe pilote et l’autre travaille.',
    en: 'Overlap is useful when one group steers and the other works.',
  },
} as const satisfies WordsTable
