import type { WordsTable } from '../../../model/language.ts'

/** G10, no policy champion. */
export const g10Words = {
  'g10.name': {
    nl: 'Geen voorvechter in het beleid',
    fr: 'Pas de porte-voix politique',
    en: 'No policy champion',
  },
  'g10.how': {
    nl: 'Kijkt naar initiatieven die een beslissingsmandaat nodig hebben en geen voorvechter uit het beleid hebben die meehelpt of het waarmaakt.',
    fr: 'Regarde les initiatives qui ont besoin d’un mandat de décision et n’ont pas de porte-voix politique qui aide ou fait avancer.',
    en: 'Looks at initiatives that need a mandate to decide and have no champion from policy who helps or makes it happen.',
  },
  'g10.title': {
    nl: '{initiative}: steun uit het beleid?',
    fr: '{initiative}\u202f: un soutien politique\u202f?',
    en: '{initiative}: support from policy?',
  },
  'g10.sentence': {
    nl: '{initiative} steunt op beleid, maar nog niemand uit het beleid trekt mee.',
    fr: '{initiative} dépend de la politique, mais personne côté politique ne s’y engage encore.',
    en: '{initiative} depends on policy, but nobody from policy is pulling along yet.',
  },
  'g10.step': {
    nl: 'Zoek wie voorvechter kan zijn, en vraag wat die nodig heeft.',
    fr: 'Cherchez qui pourrait porter le dossier, et demandez ce qu’il lui faut.',
    en: 'Find out who could champion it, and ask what they would need.',
  },
  'g10.pitfall': {
    nl: 'Noteer nooit een partij of een overtuiging.',
    fr: 'Ne notez jamais un parti ni une conviction.',
    en: 'Never note a party or a conviction.',
  },
} as const satisfies WordsTable
