import type { WordsTable } from '../../../graph/model/language.ts'

/** What the view of places says. */
export const placesWords = {
  'places.title': { nl: 'Plekken', fr: 'Lieux', en: 'Places' },
  'places.lead': {
    nl: 'Wie wie ontmoet, en waar. Een plek die mensen delen is vaak een makkelijke eerste stap. Nooit waar iemand woont.',
    fr: 'Qui rencontre qui, et où. Un lieu partagé est souvent un premier pas facile. Jamais le domicile de quelqu’un.',
    en: 'Who meets whom, and where. A place that people share is often an easy first step. Never where somebody lives.',
  },
  'places.none': {
    nl: 'Er staat nog geen plek op de kaart. Noteer bij een actor waar je die vindt.',
    fr: 'La carte ne compte encore aucun lieu. Notez auprès d’un acteur où on le trouve.',
    en: 'There is no place on the map yet. Note with an actor where it is found.',
  },
  'places.hosts': { nl: 'Houdt open', fr: 'Ouvert par', en: 'Kept open by' },
  'places.present': { nl: 'Aanwezig', fr: 'Présents', en: 'Present' },
  'places.initiatives': { nl: 'Hier gebeurt', fr: 'Ici se passe', en: 'What goes on here' },
  'places.shared': {
    nl: 'Dezelfde mensen ook in',
    fr: 'Les mêmes aussi à',
    en: 'The same people also at',
  },
  'places.count': {
    nl: '{count, plural, =0 {nog niemand genoteerd} one {# actor of initiatief} other {# actoren en initiatieven}}',
    fr: '{count, plural, =0 {personne n’est encore noté} one {# acteur ou initiative} other {# acteurs et initiatives}}',
    en: '{count, plural, =0 {nobody noted yet} one {# actor or initiative} other {# actors and initiatives}}',
  },
} as const satisfies WordsTable
