import type { WordsTable } from '../../../model/language.ts'

/** Q1, still to ask. */
export const q1Words = {
  'q1.name': {
    nl: 'Nog te bevragen',
    fr: 'Encore à interroger',
    en: 'Still to ask',
  },
  'q1.how': {
    nl: 'Telt wie lijnen heeft maar zelf nog niet bevraagd is, en van hoeveel paren we niets weten, ook tussen talen, zorg, buurt en diensten. Spreekt vanaf één op de vier paren, of als iemand met lijnen nog niet bevraagd is. Wie niet bevraagd is en geen lijnen heeft, staat al bij ‘actor zonder verbinding’.',
    fr: 'Compte ceux qui ont des liens sans avoir été interrogés, et les paires dont nous ne savons rien, aussi entre langues, soins, quartier et services. Parle au-delà d’une paire sur quatre, ou si quelqu’un qui a des liens n’a pas été interrogé. Qui n’a ni lien ni entretien figure déjà sous «\u202facteur sans lien\u202f».',
    en: 'Counts those who have lines but were not asked themselves, and the pairs of whom we know nothing, also between languages, care, neighbourhood and services. Speaks beyond one pair in four, or when somebody with lines was not asked. Whoever was not asked and has no lines stands under “unconnected actor” already.',
  },
  'q1.title': {
    nl: 'Nog te bevragen',
    fr: 'Encore à interroger',
    en: 'Still to ask',
  },
  'q1.sentence': {
    nl: '{count, plural, =0 {Iedereen is minstens deels bevraagd} one {# van de {all} actoren is nog niet bevraagd} other {# van de {all} actoren zijn nog niet bevraagd}}; van {unknown} op 100 paren weten we niet of er contact is.',
    fr: '{count, plural, =0 {Chacun a été interrogé, au moins en partie} one {# des {all} acteurs n’est pas encore interrogé} other {# des {all} acteurs ne sont pas encore interrogés}}\u202f; pour {unknown} paires sur 100, nous ne savons pas s’il y a un contact.',
    en: '{count, plural, =0 {Everybody has been asked at least in part} one {# of {all} actors has not been asked yet} other {# of {all} actors have not been asked yet}}; of {unknown} in 100 pairs we do not know whether there is contact.',
  },
  'q1.step': {
    nl: '{asking, plural, =0 {Vraag eerst wie veel anderen kent.} other {Begin met {names}: zij hebben de meeste lijnen die we nog niet van henzelf kennen.}}',
    fr: '{asking, plural, =0 {Interrogez d’abord qui connaît beaucoup de monde.} other {Commencez par {names}\u202f: ce sont eux qui ont le plus de liens que nous ne tenons pas d’eux-mêmes.}}',
    en: '{asking, plural, =0 {Ask first whoever knows many others.} other {Begin with {names}: they have most lines that we do not know from themselves yet.}}',
  },
  'q1.pitfall': {
    nl: 'Een volledige kaart is geen doel: vragen kost mensen tijd.',
    fr: 'Une carte complète n’est pas un but\u202f: demander prend du temps aux gens.',
    en: 'A complete map is no goal: asking costs people time.',
  },
} as const satisfies WordsTable
