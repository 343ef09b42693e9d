import type { WordsTable } from '../../../model/language.ts'

/** F7, an important line with one thread. */
export const f7Words = {
  'f7.name': {
    nl: 'Belangrijke lijn met één draad',
    fr: 'Un lien important à un seul fil',
    en: 'Important line with one thread',
  },
  'f7.how': {
    nl: 'Kijkt naar lijnen die als enige een deel van de kaart met de rest verbinden en die uit één soort relatie zonder afspraken bestaan. Spreekt pas als er afspraken op de kaart staan.',
    fr: 'Regarde les liens qui relient seuls une partie de la carte au reste, et qui tiennent à un seul type de relation sans accord. Ne parle que si la carte compte des accords.',
    en: 'Looks at lines that alone join a part of the map with the rest and consist of one sort of relation without an agreement. Speaks only when there are agreements on the map.',
  },
  'f7.title': {
    nl: '{ends}: één draad',
    fr: '{ends}\u202f: un seul fil',
    en: '{ends}: one thread',
  },
  'f7.sentence': {
    nl: 'De lijn tussen {ends} verbindt een deel van de kaart met de rest en bestaat uit één draad: {thread}.',
    fr: 'Le lien entre {ends} relie une partie de la carte au reste et ne tient qu’à un fil\u202f: {thread}.',
    en: 'The line between {ends} joins a part of the map with the rest and consists of one thread: {thread}.',
  },
  'f7.step': {
    nl: 'Voeg een tweede soort contact toe, of leg samen iets vast.',
    fr: 'Ajoutez un second type de contact, ou convenez de quelque chose.',
    en: 'Add a second kind of contact, or agree on something together.',
  },
  'f7.pitfall': {
    nl: 'Op een jonge kaart bestaan de meeste lijnen uit één draad.',
    fr: 'Sur une jeune carte, la plupart des liens ne tiennent qu’à un fil.',
    en: 'On a young map most lines consist of one thread.',
  },
} as const satisfies WordsTable
