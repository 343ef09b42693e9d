import type { WordsTable } from '../../../graph/model/language.ts'

/** What the form for a new initiative says. */
export const beginWords = {
  'begin.name': { nl: 'Naam', fr: 'Nom', en: 'Name' },
  'begin.about': {
    nl: 'Zeg eerst waarover het gaat, voor wie en waar: dan zie je wat er al is.',
    fr: 'Dites d’abord de quoi il s’agit, pour qui et où\u202f: vous verrez ce qui existe déjà.',
    en: 'First say what it is about, for whom and where: then you see what is there already.',
  },
  'begin.there': { nl: 'Wat er al is', fr: 'Ce qui existe déjà', en: 'What is there already' },
  'begin.there-none': {
    nl: 'Op de kaart staat nog niets over dit thema, voor deze groep of op deze plek.',
    fr: 'La carte ne contient encore rien sur ce thème, pour ce groupe ou à cet endroit.',
    en: 'The map holds nothing yet on this theme, for this group or at this place.',
  },
  'begin.there-some': {
    nl: '{count, plural, one {Eén initiatief lijkt} other {# initiatieven lijken}} erop. Misschien kun je daarbij aansluiten.',
    fr: '{count, plural, one {Une initiative y ressemble} other {# initiatives y ressemblent}}. Peut-être pouvez-vous vous y joindre.',
    en: '{count, plural, one {One initiative is} other {# initiatives are}} like it. Perhaps you can join in there.',
  },
  'begin.shared': { nl: 'ook: {names}', fr: 'aussi\u202f: {names}', en: 'also: {names}' },
  'begin.named': { nl: 'een naam die erop lijkt', fr: 'un nom semblable', en: 'a similar name' },
  'begin.three': {
    nl: 'Drie vragen vooraf',
    fr: 'Trois questions au préalable',
    en: 'Three questions beforehand',
  },
  'begin.three-none': {
    nl: 'Doen bewoners hier nog niets uit zichzelf?',
    fr: 'Les habitants ne font-ils encore rien d’eux-mêmes ici\u202f?',
    en: 'Do residents do nothing here by themselves yet?',
  },
  'begin.three-warm': {
    nl: 'Is wat ze doen warm, maar nog niet zorgzaam voor wie het moeilijk heeft?',
    fr: 'Ce qu’ils font est-il chaleureux, mais pas encore attentif à ceux qui ont du mal\u202f?',
    en: 'Is what they do warm, but not yet caring for who has a hard time?',
  },
  'begin.three-out': {
    nl: 'Zijn er bewoners die niet mee kunnen doen?',
    fr: 'Y a-t-il des habitants qui ne peuvent pas participer\u202f?',
    en: 'Are there residents who cannot take part?',
  },
  'begin.three-yes': {
    nl: 'Dan past misschien een zorgzaam buurtinitiatief: iets wat vrijwilligers of professionals mee op gang helpen, met bewoners erbij.',
    fr: 'Alors une initiative de quartier bienveillant convient peut-être\u202f: des bénévoles ou des professionnels aident à la lancer, avec des habitants.',
    en: 'Then perhaps a caring neighbourhood initiative fits: something that volunteers or professionals help to start, with residents in it.',
  },
  'begin.three-no': {
    nl: 'Drie keer nee: misschien volstaat wat bewoners zelf doen. Vraag hun wat zou helpen.',
    fr: 'Trois fois non\u202f: ce que font les habitants suffit peut-être. Demandez-leur ce qui aiderait.',
    en: 'Three times no: perhaps what residents do is enough. Ask them what would help.',
  },
  'begin.yes': { nl: 'ja', fr: 'oui', en: 'yes' },
  'begin.no': { nl: 'nee', fr: 'non', en: 'no' },
  'begin.scale': {
    nl: 'Werkt dit het best op de schaal van de buurt?',
    fr: 'Est-ce à l’échelle du quartier que cela marche le mieux\u202f?',
    en: 'Does this work best on the scale of the neighbourhood?',
  },
  'begin.later': { nl: 'later', fr: 'plus tard', en: 'later' },
  'begin.add': { nl: 'Op de kaart zetten', fr: 'Mettre sur la carte', en: 'Put it on the map' },
  'begin.added': {
    nl: '{name} staat op de kaart, als idee',
    fr: '{name} est sur la carte, comme idée',
    en: '{name} is on the map, as an idea',
  },
  'begin.no-name': {
    nl: 'Geef het eerst een naam, voorlopig is goed genoeg.',
    fr: 'Donnez-lui d’abord un nom, même provisoire.',
    en: 'Give it a name first, a provisional one will do.',
  },
} as const satisfies WordsTable
