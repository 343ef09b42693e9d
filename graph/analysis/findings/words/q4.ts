import type { WordsTable } from '../../../model/language.ts'

/** Q4, one side says so. */
export const q4Words = {
  'q4.name': {
    nl: 'Eén kant zegt het',
    fr: 'Un seul côté le dit',
    en: 'One side says so',
  },
  'q4.how': {
    nl: 'Zoekt lijnen die één kant bevestigde, terwijl de andere kant volledig bevraagd is en ze niet bevestigde.',
    fr: 'Cherche des liens confirmés d’un côté, alors que l’autre a été interrogé entièrement sans les confirmer.',
    en: 'Looks for lines that one side confirmed while the other was fully asked and did not.',
  },
  'q4.title': {
    nl: '{a} en {b}',
    fr: '{a} et {b}',
    en: '{a} and {b}',
  },
  'q4.sentence': {
    nl: '{a} noemt {b}; {b} noemde {a} niet.',
    fr: '{a} cite {b}\u202f; {b} n’a pas cité {a}.',
    en: '{a} mentions {b}; {b} did not mention {a}.',
  },
  'q4.step': {
    nl: 'Praat met allebei, zonder te vragen wie gelijk heeft.',
    fr: 'Parlez avec les deux, sans demander qui a raison.',
    en: 'Talk with both, without asking who is right.',
  },
  'q4.pitfall': {
    nl: 'Toon dit aan niemand anders: het kan beschamend zijn.',
    fr: 'Ne montrez ceci à personne d’autre\u202f: cela peut gêner.',
    en: 'Show this to nobody else: it may embarrass.',
  },
} as const satisfies WordsTable
