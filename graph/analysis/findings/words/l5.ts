import type { WordsTable } from '../../../model/language.ts'

/** L5, thin inside a shared initiative. */
export const l5Words = {
  'l5.name': {
    nl: 'Dun binnen een gedeeld initiatief',
    fr: 'Lien ténu dans une initiative commune',
    en: 'Thin inside a shared initiative',
  },
  'l5.how': {
    nl: 'Kijkt of de trekker van een initiatief met elke partner zo nauw samenwerkt als nodig is. De lijnen van de eigen groep of werkgever tellen mee. Bewonersinitiatieven worden niet bekeken.',
    fr: 'Regarde si le moteur d’une initiative collabore avec chaque partenaire aussi étroitement que nécessaire. Les liens de son groupe ou de son employeur comptent. Les initiatives d’habitants ne sont pas regardées.',
    en: 'Looks whether the driver of an initiative works as closely with each partner as is needed. The lines of the own group or employer count. Residents’ initiatives are left alone.',
  },
  'l5.title': {
    nl: '{driver} in {initiative}',
    fr: '{driver}\u202f: {initiative}',
    en: '{driver} in {initiative}',
  },
  'l5.sentence': {
    nl: '{initiative} vraagt ‘{needed}’, maar tussen {driver} en {partners} is er {thin, select, none {nog geen lijn bekend} other {minder bekend}}.',
    fr: '{initiative} demande «\u202f{needed}\u202f», mais entre {driver} et {partners}, {thin, select, none {aucun lien n’est encore connu} other {on en connaît moins}}.',
    en: '{initiative} asks for “{needed}”, but between {driver} and {partners} {thin, select, none {no line is known yet} other {less is known}}.',
  },
  'l5.possible': {
    nl: '{initiative}',
    fr: '{initiative}',
    en: '{initiative}',
  },
  'l5.step': {
    nl: 'Maak met één partner één concrete afspraak, of noteer dat minder volstaat.',
    fr: 'Prenez un rendez-vous concret avec un partenaire, ou notez que moins suffit.',
    en: 'Make one concrete appointment with one partner, or note that less is enough.',
  },
  'l5.pitfall': {
    nl: 'Wie samen aan tafel zit, werkt daarom nog niet samen. En soms hoeft het niet.',
    fr: 'Siéger ensemble n’est pas encore collaborer. Et parfois ce n’est pas nécessaire.',
    en: 'Sitting at a table together is not working together yet. And sometimes it need not be.',
  },
} as const satisfies WordsTable
