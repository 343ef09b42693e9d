import type { WordsTable } from '../../../graph/model/language.ts'

/** What the list of questions says. */
export const toAskWords = {
  'ask.title': { nl: 'Te vragen', fr: 'À demander', en: 'To ask' },
  'ask.lead': {
    nl: 'Wat de kaart nog niet weet. Bovenaan staat wat met één antwoord de meeste kaartjes verandert.',
    fr: 'Ce que la carte ne sait pas encore. En haut, ce dont une seule réponse change le plus de fiches.',
    en: 'What the map does not know yet. On top stands what changes most cards with one answer.',
  },
  'ask.changes': {
    nl: '{count, plural, one {verandert # kaartje} other {verandert # kaartjes}}',
    fr: '{count, plural, one {change # fiche} other {change # fiches}}',
    en: '{count, plural, one {changes # card} other {changes # cards}}',
  },
  'ask.none': {
    nl: 'Er zijn geen vragen: wat op de kaart staat, is gevraagd.',
    fr: 'Pas de questions\u202f: ce qui est sur la carte a été demandé.',
    en: 'There are no questions: what stands on the map was asked.',
  },
} as const satisfies WordsTable
