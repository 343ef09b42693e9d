import type { WordsTable } from '../../../graph/model/language.ts'

/** What the view of initiatives says. */
export const initiativesWords = {
  'initiatives.title': { nl: 'Initiatieven', fr: 'Initiatives', en: 'Initiatives' },
  'initiatives.lead': {
    nl: 'Wat er in de buurt gebeurt of gepland is, per thema en soort, met de warmte en de fase. Een initiatief over twee thema’s staat in beide rijen.',
    fr: 'Ce qui se fait ou se prépare dans le quartier, par thème et par type, avec la chaleur et la phase. Une initiative sur deux thèmes figure dans les deux lignes.',
    en: 'What goes on or is planned in the neighbourhood, by theme and sort, with its heat and phase. An initiative on two themes stands in both rows.',
  },
  'initiatives.none': {
    nl: 'Er staat nog geen initiatief op de kaart. Typ op de kaart de naam van een activiteit en kies ‘initiatief’.',
    fr: 'La carte ne compte encore aucune initiative. Tapez sur la carte le nom d’une activité et choisissez «\u202finitiative\u202f».',
    en: 'There is no initiative on the map yet. On the map, type the name of an activity and choose “initiative”.',
  },
  'initiatives.matrix': { nl: 'Per thema', fr: 'Par thème', en: 'By theme' },
  'initiatives.theme': { nl: 'Thema', fr: 'Thème', en: 'Theme' },
  'initiatives.no-theme': {
    nl: 'geen thema genoteerd',
    fr: 'aucun thème noté',
    en: 'no theme noted',
  },
  'initiatives.no-sort': { nl: 'soort niet genoteerd', fr: 'type non noté', en: 'sort not noted' },
  'initiatives.ownership': {
    nl: 'Wie bedenkt, doet en evalueert',
    fr: 'Qui imagine, fait et évalue',
    en: 'Who thinks up, does and evaluates',
  },
  'initiatives.ownership-lead': {
    nl: 'Wie mee uitwerkt of beslist, bedenkt mee; wie een rol heeft, doet mee. Of iemand mee evalueert, weet de kaart alleen als het genoteerd is.',
    fr: 'Qui élabore ou décide avec les autres imagine aussi\u202f; qui a un rôle fait aussi. La carte ne sait qui évalue que si c’est noté.',
    en: 'Who works out or decides with others thinks it up too; who has a role does it too. The map knows who evaluates only where that was noted.',
  },
  'initiatives.name': { nl: 'Initiatief', fr: 'Initiative', en: 'Initiative' },
  'initiatives.nobody': { nl: 'niet genoteerd', fr: 'non noté', en: 'not noted' },
  'initiatives.no-residents': {
    nl: 'nog geen bewoners genoteerd',
    fr: 'pas encore d’habitants notés',
    en: 'no residents noted yet',
  },
} as const satisfies WordsTable
