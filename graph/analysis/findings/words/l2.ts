import type { WordsTable } from '../../../model/language.ts'

/** L2, the same place. */
export const l2Words = {
  'l2.name': {
    nl: 'Zelfde plek',
    fr: 'Même lieu',
    en: 'Same place',
  },
  'l2.how': {
    nl: 'Zoekt paren zonder lijn die op dezelfde plek te vinden zijn. Delen ze verder niets, dan staan ze lager. Bewoners worden niet genoemd.',
    fr: 'Cherche des paires sans lien présentes au même lieu. Si elles ne partagent rien d’autre, elles viennent plus bas. Les habitants ne sont pas nommés.',
    en: 'Looks for pairs without a line that are found at the same place. Where they share nothing else they stand lower. Residents are not named.',
  },
  'l2.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'l2.sentence': {
    nl: '{ends} zijn allebei op dezelfde plek ({place}), maar werken nog niet samen.{shared, plural, =0 {} other { Raakvlak: {themes}.}}',
    fr: '{ends} sont au même lieu ({place}), sans encore collaborer.{shared, plural, =0 {} other { Point commun\u202f: {themes}.}}',
    en: '{ends} are both at the same place ({place}) but do not work together yet.{shared, plural, =0 {} other { Common ground: {themes}.}}',
  },
  'l2.step': {
    nl: 'Een koffie ter plaatse, een gedeeld prikbord of gezamenlijke openingsuren.',
    fr: 'Un café sur place, un tableau d’affichage commun ou des heures d’ouverture communes.',
    en: 'Coffee on the spot, a shared notice board or joint opening hours.',
  },
  'l2.possible': {
    nl: '{place}',
    fr: '{place}',
    en: '{place}',
  },
  'l2.pitfall': {
    nl: 'Een kantoorgebouw is nog geen ontmoetingsplek.',
    fr: 'Un immeuble de bureaux n’est pas encore un lieu de rencontre.',
    en: 'An office building is not a meeting place yet.',
  },
} as const satisfies WordsTable
