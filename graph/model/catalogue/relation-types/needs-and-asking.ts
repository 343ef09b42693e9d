import { text } from '../fields.ts'
import { actorKinds, kindNames } from '../names.ts'
import { relationFields } from '../shared-fields.ts'
import type { TypeTable } from '../spec.ts'

const fromNeed = { directed: true, from: ['need'], fields: relationFields } as const

const fromContactMoment = {
  directed: true,
  from: ['contact_moment'],
  fields: relationFields,
} as const

/** What a need is about, who was asked what, and where it is written. */
export const needAndAskingTypes: TypeTable<
  'NEEDS_ABOUT' | 'NEEDS_FOR' | 'NEEDS_AT' | 'ASKED' | 'ASKED_BY' | 'STATED_IN'
> = {
  NEEDS_ABOUT: {
    label: { nl: 'gaat over', fr: 'porte sur', en: 'is about' },
    reverse: {
      nl: 'is het thema van de nood',
      fr: 'est le thème du besoin',
      en: 'is the theme of the need',
    },
    help: {
      nl: 'Het thema van een nood.',
      fr: 'Le thème d’un besoin.',
      en: 'The theme of a need.',
    },
    ...fromNeed,
    to: ['theme'],
  },
  NEEDS_FOR: {
    label: { nl: 'leeft bij', fr: 'est exprimé par', en: 'is felt by' },
    reverse: { nl: 'heeft de nood', fr: 'exprime le besoin', en: 'has the need' },
    help: {
      nl: 'De groep bewoners die deze nood heeft.',
      fr: 'Le groupe d’habitants qui a ce besoin.',
      en: 'The group of residents that has this need.',
    },
    ...fromNeed,
    to: ['target_group'],
  },
  NEEDS_AT: {
    label: { nl: 'speelt in', fr: 'se situe à', en: 'is felt at' },
    reverse: {
      nl: 'is de plek van de nood',
      fr: 'est le lieu du besoin',
      en: 'is the place of the need',
    },
    help: { nl: 'De plek van een nood.', fr: 'Le lieu d’un besoin.', en: 'The place of a need.' },
    ...fromNeed,
    to: ['place'],
  },
  ASKED: {
    label: { nl: 'bevroeg', fr: 'a interrogé', en: 'asked' },
    reverse: { nl: 'werd bevraagd in', fr: 'a été interrogé dans', en: 'was asked in' },
    help: {
      nl: 'De groep of actor aan wie iets gevraagd werd, zonder namen.',
      fr: 'Le groupe ou l’acteur interrogé, sans noms.',
      en: 'The group or actor that was asked something, without names.',
    },
    ...fromContactMoment,
    to: [...actorKinds, 'target_group'],
  },
  ASKED_BY: {
    label: { nl: 'werd gedaan door', fr: 'a été menée par', en: 'was done by' },
    reverse: { nl: 'deed de bevraging', fr: 'a mené la consultation', en: 'did the questioning' },
    help: {
      nl: 'Wie de vragen stelde.',
      fr: 'Qui a posé les questions.',
      en: 'Who put the questions.',
    },
    ...fromContactMoment,
    to: actorKinds,
  },
  STATED_IN: {
    label: { nl: 'staat in', fr: 'figure dans', en: 'is stated in' },
    reverse: { nl: 'vermeldt', fr: 'mentionne', en: 'mentions' },
    help: {
      nl: 'De bron waarin dit te vinden is.',
      fr: 'La source où cela se trouve.',
      en: 'The source where this is found.',
    },
    directed: true,
    from: kindNames.filter((kind) => kind !== 'map'),
    to: ['source'],
    fields: {
      page: text({ nl: 'bladzijde of moment', fr: 'page ou moment', en: 'page or moment' }),
      ...relationFields,
    },
  },
}
