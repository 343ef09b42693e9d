import type { Words } from '../language.ts'

/** Lists that the domain's vocabulary names without listing their values. */
export const ownLists = {
  actor_flag: {
    coordinator: {
      nl: 'coördinator van deze kaart',
      fr: 'coordination de cette carte',
      en: 'coordinator of this map',
    },
    outside_area: {
      nl: 'buiten de buurt',
      fr: 'hors du quartier',
      en: 'outside the neighbourhood',
    },
    sensitive_membership: {
      nl: 'wie erbij hoort, is privé',
      fr: 'l’appartenance est privée',
      en: 'who belongs to it is private',
    },
    conflict_of_interest: {
      nl: 'zelf betrokken partij',
      fr: 'partie concernée',
      en: 'has an interest of its own',
    },
  },
  yes_partly_no: {
    yes: { nl: 'ja', fr: 'oui', en: 'yes' },
    partly: { nl: 'deels', fr: 'en partie', en: 'partly' },
    no: { nl: 'nee', fr: 'non', en: 'no' },
  },
  initiative_share: {
    thinks_up: { nl: 'bedenkt', fr: 'imagine', en: 'thinks up' },
    does: { nl: 'doet', fr: 'fait', en: 'does' },
    evaluates: { nl: 'evalueert', fr: 'évalue', en: 'evaluates' },
  },
  language: {
    nl: { nl: 'Nederlands', fr: 'néerlandais', en: 'Dutch' },
    fr: { nl: 'Frans', fr: 'français', en: 'French' },
    en: { nl: 'Engels', fr: 'anglais', en: 'English' },
  },
  speaking_ground: {
    lived_experience: { nl: 'uit eigen ervaring', fr: 'par son vécu', en: 'from lived experience' },
    mandate: {
      nl: 'met een mandaat van de groep',
      fr: 'avec un mandat du groupe',
      en: 'with a mandate of the group',
    },
    group: { nl: 'is zelf de groep', fr: 'est le groupe même', en: 'is the group itself' },
  },
} as const satisfies { readonly [list: string]: { readonly [key: string]: Words } }
