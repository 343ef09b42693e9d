import type { WordsTable } from '../../../graph/model/language.ts'

/** What the view of teams says. */
export const teamsWords = {
  'teams.title': { nl: 'Teams', fr: 'Équipes', en: 'Teams' },
  'teams.lead': {
    nl: 'Wie zit waar mee aan tafel, hoeveel uren dat vraagt, en wat er over de vier criteria van een team genoteerd is.',
    fr: 'Qui siège où, combien d’heures cela demande, et ce qui est noté sur les quatre critères d’une équipe.',
    en: 'Who sits at which table, how many hours that takes, and what was noted on the four criteria of a team.',
  },
  'teams.none': {
    nl: 'Er staat nog geen team of partnerschap op de kaart. Typ op de kaart de naam van een overleg en kies ‘team’.',
    fr: 'La carte ne compte encore ni équipe ni partenariat. Tapez sur la carte le nom d’une concertation et choisissez «\u202féquipe\u202f».',
    en: 'There is no team or partnership on the map yet. On the map, type the name of a consultation and choose “team”.',
  },
  'teams.tables': {
    nl: 'Overleg en teams',
    fr: 'Concertations et équipes',
    en: 'Consultations and teams',
  },
  'teams.members': { nl: 'Wie waar zit', fr: 'Qui siège où', en: 'Who sits where' },
  'teams.partnerships': {
    nl: 'Partnerschappen van twee',
    fr: 'Partenariats à deux',
    en: 'Partnerships of two',
  },
  'teams.team': { nl: 'Team', fr: 'Équipe', en: 'Team' },
  'teams.form': { nl: 'Vorm en duur', fr: 'Forme et durée', en: 'Form and duration' },
  'teams.seats': { nl: 'Leden', fr: 'Membres', en: 'Members' },
  'teams.hours': {
    nl: 'Uren per lid per jaar',
    fr: 'Heures par membre et par an',
    en: 'Hours a member a year',
  },
  'teams.actor': { nl: 'Actor', fr: 'Acteur', en: 'Actor' },
  'teams.sits-in': { nl: 'Zit in', fr: 'Siège dans', en: 'Sits in' },
  'teams.hours-together': { nl: 'Uren per jaar', fr: 'Heures par an', en: 'Hours a year' },
  'teams.between': { nl: 'Tussen', fr: 'Entre', en: 'Between' },
  'teams.since': { nl: 'Sinds', fr: 'Depuis', en: 'Since' },
  'teams.duration': { nl: 'Duur', fr: 'Durée', en: 'Duration' },
  'teams.not-noted': { nl: 'niet genoteerd', fr: 'non noté', en: 'not noted' },
} as const satisfies WordsTable
