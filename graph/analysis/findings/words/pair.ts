import type { WordsTable } from '../../../model/language.ts'

/** What is known of a pair, as a line of evidence. */
export const pairWords = {
  'pair.tie': {
    nl: 'Ze werken al samen.',
    fr: 'Il y a déjà une collaboration.',
    en: 'They already work together.',
  },
  'pair.contact': {
    nl: 'Ze kennen elkaar of zitten aan dezelfde tafel.',
    fr: 'Il y a un contact, ou une table commune.',
    en: 'They know each other or sit at the same table.',
  },
  'pair.dormant': {
    nl: 'Vroeger was er contact; nu al langer dan een jaar niet.',
    fr: 'Il y avait un contact\u202f; plus depuis plus d’un an.',
    en: 'There used to be contact; not for more than a year now.',
  },
  'pair.none_confirmed': {
    nl: 'Nagevraagd: vandaag geen contact.',
    fr: 'Vérifié\u202f: pas de contact aujourd’hui.',
    en: 'Asked: no contact today.',
  },
  'pair.none_one_sided': {
    nl: 'Eén kant is volledig bevraagd: geen contact bekend.',
    fr: 'Un seul côté a été interrogé entièrement\u202f: pas de contact connu.',
    en: 'One side was fully asked: no contact known.',
  },
  'pair.unknown': {
    nl: 'Of er al contact is, weten we nog niet.',
    fr: 'Nous ne savons pas encore s’il y a déjà un contact.',
    en: 'Whether there is contact already, we do not know yet.',
  },
} as const satisfies WordsTable
