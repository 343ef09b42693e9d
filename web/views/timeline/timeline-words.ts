import type { WordsTable } from '../../../graph/model/language.ts'

/** What the timeline says. */
export const timelineWords = {
  'timeline.title': { nl: 'Tijdlijn', fr: 'Ligne du temps', en: 'Timeline' },
  'timeline.lead': {
    nl: 'Bewoners, wie het werk draagt en wie betaalt hebben elk hun eigen tijd. De lijn toont alleen wat een datum heeft.',
    fr: 'Les habitants, ceux qui portent le travail et ceux qui paient ont chacun leur temps. La ligne ne montre que ce qui a une date.',
    en: 'Residents, those who carry the work and those who pay each have a time of their own. The line shows only what has a date.',
  },
  'timeline.none': {
    nl: 'Nog niets op de kaart heeft een datum. Noteer sinds wanneer iets loopt, of tot wanneer het gefinancierd is.',
    fr: 'Rien sur la carte n’a encore de date. Notez depuis quand une chose existe, ou jusqu’à quand elle est financée.',
    en: 'Nothing on the map has a date yet. Note since when something runs, or until when it is funded.',
  },
  'timeline.residents': { nl: 'Bewoners', fr: 'Habitants', en: 'Residents' },
  'timeline.carriers': { nl: 'Wie het draagt', fr: 'Ceux qui portent', en: 'Those who carry it' },
  'timeline.funders': { nl: 'Wie betaalt', fr: 'Ceux qui paient', en: 'Those who pay' },
  'timeline.today': { nl: 'vandaag', fr: 'aujourd’hui', en: 'today' },
  'timeline.runs': {
    nl: '{from, select, none {loopt tot {until}} other {{until, select, none {loopt sinds {from}} other {van {from} tot {until}}}}}',
    fr: '{from, select, none {jusqu’à {until}} other {{until, select, none {depuis {from}} other {de {from} à {until}}}}}',
    en: '{from, select, none {until {until}} other {{until, select, none {since {from}} other {from {from} until {until}}}}}',
  },
  'timeline.funded': {
    nl: 'gefinancierd tot {until}',
    fr: 'financé jusqu’à {until}',
    en: 'funded until {until}',
  },
  'timeline.meets': { nl: 'vergadering, {from}', fr: 'réunion, {from}', en: 'meeting, {from}' },
  'timeline.asked': {
    nl: 'bevraging, {from}',
    fr: 'consultation, {from}',
    en: 'questioning, {from}',
  },
  'timeline.voiced': {
    nl: 'nood gehoord, {from}',
    fr: 'besoin entendu, {from}',
    en: 'need heard, {from}',
  },
  'timeline.review': {
    nl: 'opnieuw bekijken, {from}',
    fr: 'à revoir, {from}',
    en: 'review, {from}',
  },
  'timeline.learned': {
    nl: 'leermoment, {from}',
    fr: 'moment d’apprentissage, {from}',
    en: 'learning moment, {from}',
  },
} as const satisfies WordsTable
