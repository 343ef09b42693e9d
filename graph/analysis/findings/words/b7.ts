import type { WordsTable } from '../../../model/language.ts'

/** B7, the scale question. */
export const b7Words = {
  'b7.name': {
    nl: 'Schaalvraag',
    fr: 'La question d’échelle',
    en: 'Scale question',
  },
  'b7.how': {
    nl: 'Kijkt bij buurtgerichte zorginitiatieven of de schaalvraag beantwoord is. Spreekt als er geen antwoord is, als het ‘deels’ is, of ‘nee’ zonder andere schaal.',
    fr: 'Regarde, pour les initiatives de soins axées sur le quartier, si la question d’échelle a une réponse. Parle sans réponse, si c’est «\u202fen partie\u202f», ou «\u202fnon\u202f» sans autre échelle.',
    en: 'Looks at neighbourhood-based care initiatives: was the scale question answered? Speaks without an answer, at “partly”, and at “no” without another scale.',
  },
  'b7.title': {
    nl: '{initiative}: is de buurt de beste schaal?',
    fr: '{initiative}\u202f: le quartier est-il la bonne échelle\u202f?',
    en: '{initiative}: is the neighbourhood the best scale?',
  },
  'b7.sentence': {
    nl: 'Is het doel {initiative_of} echt het meest gebaat met een initiatief op buurtniveau? {answer, select, partly {Tot nu toe is het antwoord ‘deels’.} no {Het antwoord is ‘nee’, maar een andere schaal is nog niet genoemd.} other {Er is nog geen antwoord genoteerd.}}',
    fr: 'Le but {initiative_of} est-il vraiment le mieux servi par une initiative au niveau du quartier\u202f? {answer, select, partly {Jusqu’ici, la réponse est «\u202fen partie\u202f».} no {La réponse est «\u202fnon\u202f», mais aucune autre échelle n’est nommée.} other {Aucune réponse n’est encore notée.}}',
    en: 'Is the goal {initiative_of} really served best by an initiative at neighbourhood level? {answer, select, partly {So far the answer is “partly”.} no {The answer is “no”, but no other scale has been named.} other {No answer has been noted yet.}}',
  },
  'b7.step': {
    nl: 'Beantwoord de vraag samen met de partners, ook met een kritische stem, en noteer waarom.',
    fr: 'Répondez à la question avec les partenaires, une voix critique comprise, et notez pourquoi.',
    en: 'Answer the question together with the partners, a critical voice among them, and note why.',
  },
  'b7.pitfall': {
    nl: 'Laat het antwoord niet alleen aan de trekker.',
    fr: 'Ne laissez pas la réponse au seul porteur.',
    en: 'Do not leave the answer to the driver alone.',
  },
} as const satisfies WordsTable
