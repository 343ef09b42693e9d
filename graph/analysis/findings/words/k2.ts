import type { WordsTable } from '../../../model/language.ts'

/** K2, a small team that fits. */
export const k2Words = {
  'k2.name': {
    nl: 'Klein team dat klopt',
    fr: 'Une petite équipe qui tient',
    en: 'Small team that fits',
  },
  'k2.how': {
    nl: 'Kijkt naar teams van hoogstens acht leden met minstens drie van de vier criteria op ‘ja’ en geen op ‘nee’.',
    fr: 'Regarde les équipes de huit membres au plus dont au moins trois des quatre critères sont «\u202foui\u202f» et aucun «\u202fnon\u202f».',
    en: 'Looks at teams of at most eight members with at least three of the four criteria at “yes” and none at “no”.',
  },
  'k2.title': {
    nl: '{team}: een team dat klopt',
    fr: '{team}\u202f: une équipe qui tient',
    en: '{team}: a team that fits',
  },
  'k2.sentence': {
    nl: '{team} voldoet aan {count} van de vier criteria van een klein team.',
    fr: '{team} remplit {count} des quatre critères d’une petite équipe.',
    en: '{team} meets {count} of the four criteria of a small team.',
  },
  'k2.step': {
    nl: 'Laat het zoals het is, en vraag wat anderen ervan kunnen leren.',
    fr: 'Laissez-la telle quelle, et demandez ce que d’autres peuvent en apprendre.',
    en: 'Leave it as it is, and ask what others can learn from it.',
  },
  'k2.pitfall': {
    nl: 'Laat de leden zelf de criteria beantwoorden.',
    fr: 'Laissez les membres répondre eux-mêmes aux critères.',
    en: 'Let the members answer the criteria themselves.',
  },
} as const satisfies WordsTable
