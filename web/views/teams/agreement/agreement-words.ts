import type { WordsTable } from '../../../../graph/model/language.ts'

/** What the one-page agreement of a team says. */
export const agreementWords = {
  'agreement.print': {
    nl: 'Afspraken op één blad',
    fr: 'Accord sur une page',
    en: 'Agreement on one page',
  },
  'agreement.print-of': {
    nl: 'Afspraken op één blad: {name}',
    fr: 'Accord sur une page\u202f: {name}',
    en: 'Agreement on one page: {name}',
  },
  'agreement.title': {
    nl: 'Afspraken: {name}',
    fr: 'Accord\u202f: {name}',
    en: 'Agreement: {name}',
  },
  'agreement.on': {
    nl: 'Opgemaakt op {date}. Wat leeg is, vullen jullie samen in.',
    fr: 'Établi le {date}. Ce qui est vide, vous le complétez ensemble.',
    en: 'Made on {date}. What is empty, you fill in together.',
  },
  'agreement.goal': {
    nl: 'Waarvoor we samenkomen',
    fr: 'Pourquoi nous nous réunissons',
    en: 'What we come together for',
  },
  'agreement.own': {
    nl: 'Het doel in de woorden van elke partner',
    fr: 'Le but dans les mots de chaque partenaire',
    en: 'The goal in the words of each partner',
  },
  'agreement.partner': { nl: 'Partner', fr: 'Partenaire', en: 'Partner' },
  'agreement.words': { nl: 'In eigen woorden', fr: 'Dans ses propres mots', en: 'In own words' },
  'agreement.signed': { nl: 'Akkoord', fr: 'D’accord', en: 'Agreed' },
  'agreement.unnamed': { nl: 'een bewoner', fr: 'un habitant', en: 'a resident' },
  'agreement.decide': { nl: 'Hoe we beslissen', fr: 'Comment nous décidons', en: 'How we decide' },
  'agreement.review': { nl: 'Opnieuw bekijken op', fr: 'À revoir le', en: 'Review on' },
} as const satisfies WordsTable
