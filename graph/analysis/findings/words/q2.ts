import type { WordsTable } from '../../../model/language.ts'

/** Q2, stale information. */
export const q2Words = {
  'q2.name': {
    nl: 'Verouderde informatie',
    fr: 'Information périmée',
    en: 'Stale information',
  },
  'q2.how': {
    nl: 'Kijkt wie meer dan een jaar geleden bevraagd is, of over wie het laatste meer dan een jaar geleden genoteerd is.',
    fr: 'Regarde qui a été interrogé il y a plus d’un an, ou au sujet de qui la dernière note date de plus d’un an.',
    en: 'Looks for whoever was asked more than a year ago, or about whom the last note is more than a year old.',
  },
  'q2.title': {
    nl: '{actor}: klopt dit nog?',
    fr: '{actor}\u202f: est-ce encore juste\u202f?',
    en: '{actor}: is this still right?',
  },
  'q2.sentence': {
    nl: 'Wat er over {actor} staat, is het laatst bevestigd {date_on}.',
    fr: 'Ce que dit la carte {actor_of} a été confirmé pour la dernière fois {date_on}.',
    en: 'What stands about {actor} was last confirmed {date_on}.',
  },
  'q2.step': {
    nl: 'Stuur {actor} de eigen fiche om te bevestigen.',
    fr: 'Envoyez à {actor} sa fiche, à confirmer.',
    en: 'Send {actor} its own card to confirm.',
  },
  'q2.pitfall': {
    nl: 'Oud is niet fout: vaak volstaat één ja.',
    fr: 'Ancien n’est pas faux\u202f: un oui suffit souvent.',
    en: 'Old is not wrong: often one yes is enough.',
  },
} as const satisfies WordsTable
