import type { WordsTable } from '../../../model/language.ts'

/** L4, wake a dormant tie. */
export const l4Words = {
  'l4.name': {
    nl: 'Slapende relatie wekken',
    fr: 'Réveiller une relation',
    en: 'Wake a dormant tie',
  },
  'l4.how': {
    nl: 'Zoekt lijnen waarvan het laatste contact meer dan een jaar geleden is en waar er vandaag nog een gedeeld thema of een gedeelde groep is. Bewoners worden niet genoemd.',
    fr: 'Cherche des liens dont le dernier contact date de plus d’un an et où il reste un thème ou un public commun. Les habitants ne sont pas nommés.',
    en: 'Looks for lines whose last contact was more than a year ago and where a theme or group is still shared today. Residents are not named.',
  },
  'l4.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'l4.sentence': {
    nl: '{ends} hadden vroeger contact (het laatst: {last}). Er is nog steeds een raakvlak: {common}.',
    fr: '{ends} étaient en contact (la dernière fois\u202f: {last}). Le point commun demeure\u202f: {common}.',
    en: '{ends} used to be in contact (last: {last}). There is still common ground: {common}.',
  },
  'l4.step': {
    nl: 'Eén telefoontje.',
    fr: 'Un appel.',
    en: 'One call.',
  },
  'l4.pitfall': {
    nl: 'Misschien is het bewust gestopt. Vraag het, en noteer dan een einddatum.',
    fr: 'C’était peut-être voulu. Demandez-le, et notez alors une date de fin.',
    en: 'Perhaps it ended on purpose. Ask, and then note an end date.',
  },
} as const satisfies WordsTable
