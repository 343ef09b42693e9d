import type { WordsTable } from '../../../model/language.ts'

/** F8, gone to sleep. */
export const f8Words = {
  'f8.name': {
    nl: 'Ingeslapen',
    fr: 'En sommeil',
    en: 'Gone to sleep',
  },
  'f8.how': {
    nl: 'Kijkt naar lijnen waarvan het laatste contact meer dan een jaar geleden is, zonder gedeeld thema of gedeelde groep vandaag. Is er wel een raakvlak, dan staat ze bij het fruit.',
    fr: 'Regarde les liens dont le dernier contact date de plus d’un an, sans thème ni public commun aujourd’hui. S’il y a un point commun, le lien figure parmi les fruits.',
    en: 'Looks at lines whose last contact was more than a year ago, without a shared theme or group today. Where there is common ground the line stands among the fruit.',
  },
  'f8.title': {
    nl: '{ends}: ingeslapen',
    fr: '{ends}\u202f: en sommeil',
    en: '{ends}: gone to sleep',
  },
  'f8.sentence': {
    nl: 'Het laatste contact tussen {ends} was {last}.',
    fr: 'Le dernier contact entre {ends}\u202f: {last}.',
    en: 'The last contact between {ends}: {last}.',
  },
  'f8.step': {
    nl: 'Vraag of de lijn nog bestaat: bevestig ze, wek ze of noteer een einddatum.',
    fr: 'Demandez si le lien existe encore\u202f: confirmez-le, réveillez-le ou notez une date de fin.',
    en: 'Ask whether the line still exists: confirm it, wake it, or note an end date.',
  },
  'f8.pitfall': {
    nl: 'Een lijn mag ook gewoon afgelopen zijn.',
    fr: 'Un lien peut aussi simplement être fini.',
    en: 'A line may simply be over.',
  },
} as const satisfies WordsTable
