import type { WordsTable } from '../../../model/language.ts'

/** F11, governance. */
export const f11Words = {
  'f11.name': {
    nl: 'Bestuursvorm past niet (meer)?',
    fr: 'La gouvernance convient-elle (encore)\u202f?',
    en: 'Does the form of governance (still) fit?',
  },
  'f11.how': {
    nl: 'Legt de bestuursvorm van een netwerk naast het aantal partners, hoe gedeeld het doel is en hoe partners willen meebeslissen. Het antwoord is altijd een vraag.',
    fr: 'Compare la forme de gouvernance d’un réseau, le nombre de partenaires, le partage du but et le souhait de codécider. La réponse est toujours une question.',
    en: 'Lays the form of governance of a network beside the number of partners, how shared the goal is and how partners want to decide. The answer is always a question.',
  },
  'f11.title': {
    nl: '{team}: past de vorm nog?',
    fr: '{team}\u202f: la forme convient-elle encore\u202f?',
    en: '{team}: does the form still fit?',
  },
  'f11.sentence': {
    nl: '{team} wordt bestuurd als ‘{form}’ met {count} partners. {reason, select, many {Met zoveel is samen sturen veel werk: helpt een trekker of een aparte coördinatie?} goal {Het doel is nog niet helemaal gedeeld: helpt een andere vorm?} other {Meer dan de helft wil mee beslissen: past samen sturen beter?}}',
    fr: '{team} fonctionne en «\u202f{form}\u202f» avec {count} partenaires. {reason, select, many {À autant, piloter ensemble demande beaucoup\u202f: un chef de file ou une coordination distincte aiderait-il\u202f?} goal {Le but n’est pas encore tout à fait partagé\u202f: une autre forme aiderait-elle\u202f?} other {Plus de la moitié souhaite codécider\u202f: un pilotage commun conviendrait-il mieux\u202f?}}',
    en: '{team} is run as “{form}” with {count} partners. {reason, select, many {With so many, steering together is much work: would a lead or a separate coordination help?} goal {The goal is not quite shared yet: would another form help?} other {More than half want to decide together: would steering together fit better?}}',
  },
  'f11.step': {
    nl: 'Bespreek de vorm één keer per jaar.',
    fr: 'Discutez de la forme une fois par an.',
    en: 'Discuss the form once a year.',
  },
  'f11.pitfall': {
    nl: 'Zulke vormen geven vragen, geen oordelen.',
    fr: 'De telles formes donnent des questions, pas des verdicts.',
    en: 'Such forms give questions, not verdicts.',
  },
} as const satisfies WordsTable
