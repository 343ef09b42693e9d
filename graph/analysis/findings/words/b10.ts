import type { WordsTable } from '../../../model/language.ts'

/** B10, too much at the same time. */
export const b10Words = {
  'b10.name': {
    nl: 'Te veel tegelijk',
    fr: 'Trop à la fois',
    en: 'Too much at the same time',
  },
  'b10.how': {
    nl: 'Telt per trekker de initiatieven van idee tot start, en spreekt vanaf vier. Spreekt ook als één betaalde kracht de drie soorten tegelijk trekt. Bewoners worden niet geteld.',
    fr: 'Compte, par porteur, les initiatives de l’idée au démarrage, et parle à partir de quatre. Parle aussi si une seule personne payée porte les trois types à la fois. Les habitants ne sont pas comptés.',
    en: 'Counts for each driver the initiatives from idea to start, and speaks from four. Also speaks when one paid person drives all three kinds at once. Residents are not counted.',
  },
  'b10.title': {
    nl: '{actor}: veel tegelijk',
    fr: '{actor}\u202f: beaucoup à la fois',
    en: '{actor}: much at the same time',
  },
  'b10.sentence': {
    nl: '{actor} trekt vandaag {count, plural, one {# initiatief} other {# initiatieven}} van {kinds, plural, one {# soort} other {# soorten}}.',
    fr: '{count, plural, one {# initiative} other {# initiatives}} de {kinds, plural, one {# type} other {# types}}\u202f: voilà ce que porte aujourd’hui {actor}.',
    en: '{actor} drives {count, plural, one {# initiative} other {# initiatives}} of {kinds, plural, one {# kind} other {# kinds}} today.',
  },
  'b10.step': {
    nl: 'Kies samen één initiatief dat even mag wachten.',
    fr: 'Choisissez ensemble une initiative qui peut attendre.',
    en: 'Choose together one initiative that may wait.',
  },
  'b10.initiatives': {
    nl: 'Het gaat om {initiatives}.',
    fr: 'Il s’agit de\u202f: {initiatives}.',
    en: 'It is about {initiatives}.',
  },
  'b10.pitfall': {
    nl: 'Wie veel trekt, doet dat vaak omdat het moet. Vraag eerst wat zou helpen.',
    fr: 'Qui porte beaucoup le fait souvent par nécessité. Demandez d’abord ce qui aiderait.',
    en: 'Whoever drives much often does so because somebody must. Ask first what would help.',
  },
} as const satisfies WordsTable
