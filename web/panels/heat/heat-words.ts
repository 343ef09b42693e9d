import type { WordsTable } from '../../../graph/model/language.ts'

/** What the panel of heat says. */
export const heatWords = {
  'heat.title': { nl: 'Waar het warm is', fr: 'Où il fait chaud', en: 'Where it is warm' },
  'heat.lead': {
    nl: 'Energie is een stemming van een dag. Kies er een om op de kaart te zien wie vuur of vonk heeft.',
    fr: 'L’énergie est l’humeur d’un jour. Choisissez une ligne pour voir sur la carte qui a du feu ou une étincelle.',
    en: 'Energy is a mood of a day. Choose one to see on the map who has fire or a spark.',
  },
  'heat.initiatives': { nl: 'Initiatieven', fr: 'Initiatives', en: 'Initiatives' },
  'heat.themes': { nl: 'Thema’s', fr: 'Thèmes', en: 'Themes' },
  'heat.fire': { nl: 'vuur', fr: 'feu', en: 'fire' },
  'heat.spark': { nl: 'vonk', fr: 'étincelle', en: 'spark' },
  'heat.cold': { nl: 'koud', fr: 'froid', en: 'cold' },
  'heat.unknown': { nl: 'nog niet gevraagd', fr: 'pas encore demandé', en: 'not asked yet' },
  'heat.said': {
    nl: 'laatst gezegd: {date}',
    fr: 'dit en dernier\u202f: {date}',
    en: 'last said: {date}',
  },
  'heat.no-date': { nl: 'zonder datum', fr: 'sans date', en: 'without a date' },
  'heat.source': { nl: 'bron: {names}', fr: 'source\u202f: {names}', en: 'source: {names}' },
  'heat.none': {
    nl: 'Nog geen initiatieven of thema’s met energie. Noteer wie waaraan meedoet en hoeveel zin die heeft.',
    fr: 'Pas encore d’initiatives ni de thèmes avec de l’énergie. Notez qui participe à quoi, et avec quelle envie.',
    en: 'No initiatives or themes with energy yet. Note who takes part in what, and how keen they are.',
  },
} as const satisfies WordsTable
