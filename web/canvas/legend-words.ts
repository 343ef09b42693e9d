import type { WordsTable } from '../../graph/model/language.ts'

/** What the drawings of the map mean. */
export const legendWords = {
  'legend.title': { nl: 'Legende', fr: 'Légende', en: 'Legend' },
  'legend.resident': { nl: 'bewoner', fr: 'habitant', en: 'resident' },
  'legend.residents-group': {
    nl: 'bewonersgroep',
    fr: 'groupe d’habitants',
    en: 'residents’ group',
  },
  'legend.association': { nl: 'vereniging', fr: 'association', en: 'association' },
  'legend.professional': { nl: 'professional', fr: 'professionnel', en: 'professional' },
  'legend.organisation': { nl: 'organisatie', fr: 'organisation', en: 'organisation' },
  'legend.full': { nl: 'vol: informeel', fr: 'plein\u202f: informel', en: 'full: informal' },
  'legend.tint': { nl: 'licht: formeel', fr: 'clair\u202f: formel', en: 'light: formal' },
  'legend.not-asked': { nl: 'nog niet bevraagd', fr: 'pas encore interrogé', en: 'not asked yet' },
  'legend.fire': { nl: 'vuur', fr: 'feu', en: 'fire' },
  'legend.spark': { nl: 'vonk', fr: 'étincelle', en: 'spark' },
  'legend.cold': { nl: 'koud', fr: 'froid', en: 'cold' },
  'legend.unknown': { nl: 'niet gevraagd', fr: 'pas demandé', en: 'not asked' },
  'legend.ghost': { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  'legend.possible': { nl: 'mogelijke lijn', fr: 'lien possible', en: 'possible line' },
  'legend.area': { nl: 'horen samen', fr: 'vont ensemble', en: 'belong together' },
  'legend.folded': { nl: 'groep als één', fr: 'groupe réuni', en: 'group as one' },
  'legend.spark-pointed': {
    nl: 'vonk (bij aanwijzen)',
    fr: 'étincelle (au survol)',
    en: 'spark (when pointed at)',
  },
  'legend.partners': { nl: 'partners', fr: 'partenaires', en: 'partners' },
  'legend.working': {
    nl: 'stemmen af, delen',
    fr: 'se coordonnent, partagent',
    en: 'coordinate, share',
  },
  'legend.contact': { nl: 'contact', fr: 'contact', en: 'contact' },
  'legend.belongs': { nl: 'hoort bij', fr: 'fait partie de', en: 'belongs to' },
  'legend.funds': { nl: 'geeft geld', fr: 'finance', en: 'funds' },
  'legend.one-way': { nl: 'één richting', fr: 'un seul sens', en: 'one way' },
  'legend.dormant': { nl: 'ingeslapen', fr: 'en veille', en: 'dormant' },
} as const satisfies WordsTable
