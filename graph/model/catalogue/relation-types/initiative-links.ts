import { text } from '../fields.ts'
import { relationFields } from '../shared-fields.ts'
import type { FieldSpecs, TypeTable } from '../spec.ts'

const howFields = {
  how: text({ nl: 'hoe, in één zin', fr: 'comment, en une phrase', en: 'how, in one sentence' }),
  ...relationFields,
} as const satisfies FieldSpecs

const fromInitiative = { directed: true, from: ['initiative'], fields: howFields } as const

/** What an initiative is about, where it is and what it hangs together with. */
export const initiativeLinks: TypeTable<
  'HELD_AT' | 'ABOUT' | 'FOR_GROUP' | 'REINFORCES' | 'GREW_FROM' | 'ANSWERS'
> = {
  HELD_AT: {
    label: { nl: 'vindt plaats in', fr: 'a lieu à', en: 'is held at' },
    reverse: { nl: 'is de plek van', fr: 'accueille', en: 'is the place of' },
    help: {
      nl: 'De plek van een initiatief.',
      fr: 'Le lieu d’une initiative.',
      en: 'The place of an initiative.',
    },
    ...fromInitiative,
    to: ['place'],
  },
  ABOUT: {
    label: { nl: 'gaat over', fr: 'porte sur', en: 'is about' },
    reverse: { nl: 'is het thema van', fr: 'est le thème de', en: 'is the theme of' },
    help: {
      nl: 'Het thema van een initiatief of een overleg.',
      fr: 'Le thème d’une initiative ou d’une concertation.',
      en: 'The theme of an initiative or a team.',
    },
    ...fromInitiative,
    from: ['initiative', 'team'],
    to: ['theme'],
  },
  FOR_GROUP: {
    label: { nl: 'is er voor en met', fr: 'est pour et avec', en: 'is for and with' },
    reverse: { nl: 'kan meedoen aan', fr: 'peut participer à', en: 'can take part in' },
    help: {
      nl: 'De groep bewoners om wie het gaat.',
      fr: 'Le groupe d’habitants concerné.',
      en: 'The group of residents that it is for.',
    },
    ...fromInitiative,
    to: ['target_group'],
  },
  REINFORCES: {
    label: { nl: 'versterkt', fr: 'renforce', en: 'reinforces' },
    reverse: { nl: 'wordt versterkt door', fr: 'est renforcée par', en: 'is reinforced by' },
    help: {
      nl: 'Het ene initiatief helpt het andere vooruit. Zeg hoe.',
      fr: 'Une initiative fait avancer l’autre. Dites comment.',
      en: 'One initiative helps the other along. Say how.',
    },
    ...fromInitiative,
    to: ['initiative'],
  },
  GREW_FROM: {
    label: { nl: 'is gegroeid uit', fr: 'est née de', en: 'grew from' },
    reverse: { nl: 'leidde tot', fr: 'a donné naissance à', en: 'led to' },
    help: {
      nl: 'Het eerste initiatief ontstond uit het tweede.',
      fr: 'La première initiative est issue de la seconde.',
      en: 'The first initiative came out of the second.',
    },
    ...fromInitiative,
    to: ['initiative'],
  },
  ANSWERS: {
    label: { nl: 'is een antwoord op', fr: 'répond à', en: 'answers' },
    reverse: { nl: 'krijgt antwoord van', fr: 'trouve une réponse dans', en: 'is answered by' },
    help: {
      nl: 'Het initiatief doet iets aan deze nood.',
      fr: 'L’initiative répond à ce besoin.',
      en: 'The initiative does something about this need.',
    },
    ...fromInitiative,
    to: ['need'],
  },
}
