import type { WordsTable } from '../../graph/model/language.ts'

/** What the choice of whom one looks at says. */
export const filterWords = {
  'filter.title': { nl: 'Filter', fr: 'Filtrer', en: 'Filter' },
  'filter.lead': {
    nl: 'Kies wie je wilt zien, op de kaart en in elk overzicht. Wie je niet ziet, telt nog mee: filteren maakt geen hiaten.',
    fr: 'Choisissez qui vous voulez voir, sur la carte et dans chaque vue. Ceux qu’on ne voit pas comptent toujours\u202f: filtrer ne crée pas de manques.',
    en: 'Choose whom you want to see, on the map and in every view. Whoever is not seen still counts: filtering makes no gaps.',
  },
  'filter.left-out': {
    nl: '{count, plural, one {Filter: # actor niet getoond} other {Filter: # actoren niet getoond}}',
    fr: '{count, plural, one {Filtre\u202f: # acteur non montré} other {Filtre\u202f: # acteurs non montrés}}',
    en: '{count, plural, one {Filter: # actor not shown} other {Filter: # actors not shown}}',
  },
  'filter.clear': {
    nl: 'Toon weer iedereen',
    fr: 'Montrer tout le monde',
    en: 'Show everybody again',
  },
  'filter.clear-one': {
    nl: '{name}: wis de keuze',
    fr: '{name}\u202f: effacer le choix',
    en: '{name}: clear the choice',
  },
  'filter.day': { nl: 'Op welke dag', fr: 'Quel jour', en: 'On which day' },
  'filter.day-help': {
    nl: 'Wat toen bestond, voor zover nu bekend',
    fr: 'Ce qui existait alors, d’après ce qu’on sait aujourd’hui',
    en: 'What was there then, as far as is known today',
  },
  'filter.on-day': { nl: 'Filter: {date}', fr: 'Filtre\u202f: {date}', en: 'Filter: {date}' },
  'filter.kind': { nl: 'Soort', fr: 'Type', en: 'Kind' },
  'filter.sector': { nl: 'Sector', fr: 'Secteur', en: 'Sector' },
  'filter.language': { nl: 'Werktaal', fr: 'Langue de travail', en: 'Working language' },
  'filter.coverage': { nl: 'Bevraagd', fr: 'Interrogé', en: 'Asked' },
  'filter.confidence': { nl: 'Hoe zeker', fr: 'Degré de certitude', en: 'How certain' },
  'filter.theme': { nl: 'Thema', fr: 'Thème', en: 'Theme' },
  'filter.group': { nl: 'Groep', fr: 'Public', en: 'Group' },
  'near.title': {
    nl: 'Hoe ver rond deze actor',
    fr: 'Jusqu’où autour de cet acteur',
    en: 'How far around this actor',
  },
  'near.short': { nl: 'Afstand', fr: 'Distance', en: 'Distance' },
  'near.all': { nl: 'Alles', fr: 'Tout', en: 'All' },
  'near.steps': {
    nl: '{steps, plural, =0 {alleen deze actor} one {# lijn ver} other {# lijnen ver}}',
    fr: '{steps, plural, =0 {cet acteur seul} one {à # lien} other {à # liens}}',
    en: '{steps, plural, =0 {this actor alone} one {# line away} other {# lines away}}',
  },
  'filter.place': { nl: 'Plek', fr: 'Lieu', en: 'Place' },
} as const satisfies WordsTable
