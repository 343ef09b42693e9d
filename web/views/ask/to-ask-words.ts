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
  'ask.known': {
    nl: 'Al bekend: {facts, plural, one {# gegeven} other {# gegevens}} en {lines, plural, one {# lijn} other {# lijnen}}',
    fr: 'Déjà connu : {facts, plural, one {# donnée} other {# données}} et {lines, plural, one {# lien} other {# liens}}',
    en: 'Known already: {facts, plural, one {# fact} other {# facts}} and {lines, plural, one {# line} other {# lines}}',
  },
  'ask.last-asked': {
    nl: 'laatst bevraagd op {date}',
    fr: 'interrogé pour la dernière fois le {date}',
    en: 'last asked on {date}',
  },
  'ask.sources': {
    nl: 'uit: {names}',
    fr: 'd’après : {names}',
    en: 'from: {names}',
  },
  'ask.contacts': { nl: 'Contactmomenten', fr: 'Moments de contact', en: 'Contact moments' },
  'ask.contacts-lead': {
    nl: 'Wie is al bevraagd, en hoorden ze wat ermee gebeurde? Noteer nooit wie er deelnam.',
    fr: 'Qui a déjà été interrogé, et a-t-on dit ce qu’on en a fait ? Ne notez jamais qui a participé.',
    en: 'Who was asked already, and did they hear what was done with it? Never note who took part.',
  },
  'ask.when': { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  'ask.who': { nl: 'Wie', fr: 'Qui', en: 'Who' },
  'ask.how': { nl: 'Hoe', fr: 'Comment', en: 'How' },
  'ask.purpose': { nl: 'Waarvoor', fr: 'Dans quel but', en: 'What for' },
  'ask.heard': { nl: 'Teruggekoppeld', fr: 'Retour donné', en: 'Told back' },
  'ask.note': { nl: 'Contact noteren', fr: 'Noter un contact', en: 'Note a contact' },
  'ask.noted': {
    nl: 'Contactmoment genoteerd',
    fr: 'Moment de contact noté',
    en: 'Contact moment noted',
  },
} as const satisfies WordsTable
