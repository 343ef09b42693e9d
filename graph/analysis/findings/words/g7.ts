import type { WordsTable } from '../../../model/language.ts'

/** G7, commitment lower than needed. */
export const g7Words = {
  'g7.name': {
    nl: 'Engagement lager dan nodig',
    fr: 'Un engagement inférieur au nécessaire',
    en: 'Commitment lower than needed',
  },
  'g7.how': {
    nl: 'Vergelijkt per deelnemer de inzet van vandaag met de inzet die nodig is, en spreekt als er minstens een stap tussen ligt.',
    fr: 'Compare, par participant, l’engagement d’aujourd’hui et celui qu’il faut, et parle à partir d’un degré d’écart.',
    en: 'Compares for each participant the commitment of today with the one that is needed, and speaks from one step of difference.',
  },
  'g7.title': {
    nl: '{actor} in {initiative}',
    fr: '{actor}\u202f: {initiative}',
    en: '{actor} in {initiative}',
  },
  'g7.sentence': {
    nl: '{actor} in {initiative}: nodig is ‘{needed}’; vandaag is het ‘{now}’.{limited, select, true { Kader: {limits}.} other {}}{gains, select, true { Wat het hen oplevert: {gain_quoted}.} other {}}',
    fr: 'Pour {initiative}, engagement souhaité {actor_of}\u202f: «\u202f{needed}\u202f»\u202f; aujourd’hui\u202f: «\u202f{now}\u202f».{limited, select, true { Cadre\u202f: {limits}.} other {}}{gains, select, true { Ce que cela apporte\u202f: {gain_quoted}.} other {}}',
    en: '{actor} in {initiative}: needed is “{needed}”; today it is “{now}”.{limited, select, true { Framework: {limits}.} other {}}{gains, select, true { What is in it for them: {gain_quoted}.} other {}}',
  },
  'g7.step': {
    nl: 'Praat eerst over wat het oplevert, over grenzen en over timing. Misschien kan er ook minder nodig zijn.',
    fr: 'Parlez d’abord de ce que cela apporte, des limites et du moment. Peut-être faut-il aussi en demander moins.',
    en: 'Talk first about what is in it, about limits and timing. Perhaps less can be needed, too.',
  },
  'g7.pitfall': {
    nl: '‘Laat gebeuren’ is een respectabele plaats. Toon dit aan niemand als een verwijt.',
    fr: '«\u202fLaisser faire\u202f» est une place respectable. Ne montrez ceci à personne comme un reproche.',
    en: '“Let it happen” is a respectable place. Show this to nobody as a reproach.',
  },
} as const satisfies WordsTable
