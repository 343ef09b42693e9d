import { agreedFields, relationFields } from '../shared-fields.ts'
import type { TypeTable } from '../spec.ts'

type Affiliation = 'WORKS_FOR' | 'PART_OF' | 'MEMBER_OF' | 'VOLUNTEERS_FOR'

const underOrganisation = {
  directed: true,
  from: ['professional', 'organisation', 'association'],
  to: ['organisation', 'association'],
  fields: relationFields,
} as const

const intoGroup = {
  directed: true,
  from: ['resident'],
  to: ['association', 'resident', 'organisation'],
  groupsOnly: true,
  rank: 3,
  fields: { ...agreedFields, ...relationFields },
} as const

/**
 * Who belongs to whom. A resident's place in a group is a tie between person and group (rank 3); to a
 * group where membership is private no such line exists at all.
 */
export const affiliationTypes: TypeTable<Affiliation> = {
  WORKS_FOR: {
    label: { nl: 'werkt voor', fr: 'travaille pour', en: 'works for' },
    reverse: { nl: 'is werkgever van', fr: 'emploie', en: 'employs' },
    help: {
      nl: 'Bij wie een professional in dienst is.',
      fr: 'L’employeur d’un professionnel.',
      en: 'Who employs a professional.',
    },
    ...underOrganisation,
  },
  PART_OF: {
    label: { nl: 'is onderdeel van', fr: 'fait partie de', en: 'is part of' },
    reverse: { nl: 'omvat', fr: 'comprend', en: 'includes' },
    help: {
      nl: 'Een afdeling of werking van een grotere organisatie.',
      fr: 'Une section ou un service d’une organisation plus grande.',
      en: 'A unit of a larger organisation.',
    },
    ...underOrganisation,
  },
  MEMBER_OF: {
    label: { nl: 'is lid van', fr: 'est membre de', en: 'is a member of' },
    reverse: { nl: 'heeft als lid', fr: 'a pour membre', en: 'has as a member' },
    help: {
      nl: 'Een bewoner hoort bij een groep of vereniging. Kan niet bij een groep waar lid zijn privé is.',
      fr: 'Un habitant fait partie d’un groupe ou d’une association. Impossible si l’appartenance y est privée.',
      en: 'A resident belongs to a group or association. Not possible where membership is private.',
    },
    ...intoGroup,
  },
  VOLUNTEERS_FOR: {
    label: { nl: 'is vrijwilliger bij', fr: 'est bénévole chez', en: 'volunteers for' },
    reverse: { nl: 'heeft als vrijwilliger', fr: 'a pour bénévole', en: 'has as a volunteer' },
    help: {
      nl: 'Een bewoner helpt er mee. Kan niet bij een groep waar lid zijn privé is.',
      fr: 'Un habitant y donne un coup de main. Impossible si l’appartenance y est privée.',
      en: 'A resident lends a hand there. Not possible where membership is private.',
    },
    ...intoGroup,
  },
}
