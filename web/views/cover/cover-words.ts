import type { WordsTable } from '../../../graph/model/language.ts'

/** What the sheet of who is needed says. */
export const coverWords = {
  'cover.title': { nl: 'Wie is nodig?', fr: 'Qui faut-il\u202f?', en: 'Who is needed?' },
  'cover.lead': {
    nl: 'Wie je in deze buurt verwacht, wat een doel vraagt en welke groepen er wonen, en hoe ver dat er is. De kaart zonder jou.',
    fr: 'Qui l’on attend dans ce quartier, ce qu’un objectif demande et quels publics y vivent, et où l’on en est. La carte sans vous.',
    en: 'Whom this neighbourhood is expected to have, what a goal asks and which groups live here, and how far that is there. The map without you.',
  },
  'cover.goal': { nl: 'Voor wat?', fr: 'Pour quoi\u202f?', en: 'For what?' },
  'cover.whole': { nl: 'De hele buurt', fr: 'Tout le quartier', en: 'The whole neighbourhood' },
  'cover.initiatives': { nl: 'Initiatieven', fr: 'Initiatives', en: 'Initiatives' },
  'cover.teams': { nl: 'Overleg en teams', fr: 'Concertations et équipes', en: 'Tables and teams' },
  'cover.means': {
    nl: 'Wat het doel vraagt',
    fr: 'Ce que l’objectif demande',
    en: 'What the goal asks',
  },
  'cover.kinds': {
    nl: 'Soorten partners',
    fr: 'Types de partenaires',
    en: 'Kinds of partner',
  },
  'cover.groups': {
    nl: 'Doelgroepen, door wie bereikt',
    fr: 'Publics, et qui les touche',
    en: 'Target groups, and who reaches them',
  },
  'cover.sectors': { nl: 'Sectoren', fr: 'Secteurs', en: 'Sectors' },
  'cover.what': { nl: 'Wat', fr: 'Quoi', en: 'What' },
  'cover.how-far': { nl: 'Hoe ver', fr: 'Où on en est', en: 'How far' },
  'cover.who': { nl: 'Wie', fr: 'Qui', en: 'Who' },
  'cover.all': { nl: 'Samen', fr: 'Ensemble', en: 'Together' },
  'cover.missing': { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  'cover.unconnected': {
    nl: 'op de kaart, zonder lijn',
    fr: 'sur la carte, sans lien',
    en: 'on the map, without a line',
  },
  'cover.thin': { nl: 'dun verbonden', fr: 'peu relié', en: 'thinly connected' },
  'cover.well': { nl: 'goed verbonden', fr: 'bien relié', en: 'well connected' },
  'cover.unconnected-goal': {
    nl: 'op de kaart, zonder lijn met wie meedoet',
    fr: 'sur la carte, sans lien avec qui participe',
    en: 'on the map, without a line to who takes part',
  },
  'cover.no-list': {
    nl: 'Er is nog geen lijst van soorten partners die je verwacht. Zet ze bij de instellingen van de kaart.',
    fr: 'Il n’y a pas encore de liste de types de partenaires attendus. Ajoutez-la dans les réglages de la carte.',
    en: 'There is no list of expected kinds of partner yet. Put it in the settings of the map.',
  },
  'cover.residents': {
    nl: '{count, plural, one {# bewoner} other {# bewoners}}',
    fr: '{count, plural, one {# habitant} other {# habitants}}',
    en: '{count, plural, one {# resident} other {# residents}}',
  },
  'cover.more': {
    nl: 'en {count} meer',
    fr: 'et {count} de plus',
    en: 'and {count} more',
  },
  'cover.map-settings': {
    nl: 'Instellingen van de kaart',
    fr: 'Réglages de la carte',
    en: 'Settings of the map',
  },
} as const satisfies WordsTable
