import type { WordsTable } from '../../../model/language.ts'

/** B6, hours in consultations without a shared goal. */
export const b6Words = {
  'b6.name': {
    nl: 'Uren in overleg zonder gedeeld doel',
    fr: 'Des heures en concertation sans but partagé',
    en: 'Hours in consultations without a shared goal',
  },
  'b6.how': {
    nl: 'Telt per organisatie de uren per jaar in overleggen waarvan het doel nog niet gedeeld of besproken is. Spreekt vanaf 30 uur, of vanaf wat de kaart instelt. Twee mensen van één organisatie tellen één keer.',
    fr: 'Compte, par organisation, les heures par an dans des concertations dont le but n’est pas encore partagé ou discuté. Parle à partir de 30 heures, ou du seuil de la carte. Deux personnes d’une même organisation comptent une fois.',
    en: 'Counts for each organisation the hours a year in consultations whose goal is not shared or discussed yet. Speaks from 30 hours, or from what the map sets. Two people of one organisation count once.',
  },
  'b6.title': {
    nl: '{actor}: {hours} uur per jaar',
    fr: '{actor}\u202f: {hours} heures par an',
    en: '{actor}: {hours} hours a year',
  },
  'b6.sentence': {
    nl: '{actor} zit {hours} uur per jaar in {count, plural, one {# overleg} other {# overleggen}} waarvan het doel nog niet gedeeld is.',
    fr: '{hours} heures par an\u202f: c’est le temps que prend à {actor} {count, plural, one {# concertation} other {# concertations}} dont le but n’est pas encore partagé.',
    en: '{actor} spends {hours} hours a year in {count, plural, one {# consultation} other {# consultations}} whose goal is not shared yet.',
  },
  'b6.step': {
    nl: 'Vraag {actor} welk overleg het meest oplevert, en of de rest korter kan.',
    fr: 'Demandez à {actor} quelle concertation apporte le plus, et si le reste peut être plus court.',
    en: 'Ask {actor} which consultation brings most, and whether the rest could be shorter.',
  },
  'b6.teams': {
    nl: 'Het gaat om {teams}.',
    fr: 'Il s’agit de\u202f: {teams}.',
    en: 'It is about {teams}.',
  },
  'b6.pitfall': {
    nl: 'Toon dit eerst aan wie het aangaat.',
    fr: 'Montrez-le d’abord à qui cela concerne.',
    en: 'Show this first to whom it concerns.',
  },
} as const satisfies WordsTable
