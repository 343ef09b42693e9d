import { amount, choice, choices, date, openChoice, text, texts } from '../fields.ts'
import { keptFields, statedFields } from '../shared-fields.ts'
import type { FieldSpec, FieldSpecs } from '../spec.ts'
import type { ListName } from '../vocabulary.ts'

/** What is told first about any actor. A word of one's own is a sub-kind too. */
export const firstFields = (subkinds: ListName, name: FieldSpec) =>
  ({
    name,
    subkind: openChoice(subkinds, { nl: 'soort', fr: 'type', en: 'sort' }),
    sphere: choice('sphere', {
      nl: 'informeel of formeel',
      fr: 'informel ou formel',
      en: 'informal or formal',
    }),
  }) as const satisfies FieldSpecs

/** How far an actor was asked, so that silence is never read as a gap. */
export const askedFields = {
  coverage: choice(
    'coverage',
    { nl: 'bevraagd', fr: 'interrogé', en: 'asked' },
    {
      nl: 'Is al gevraagd met wie deze actor samenwerkt?',
      fr: 'A-t-on déjà demandé avec qui cet acteur collabore\u202f?',
      en: 'Was it already asked who this actor works with?',
    },
  ),
  coverageDate: date({ nl: 'bevraagd op', fr: 'interrogé le', en: 'asked on' }),
  coverageScope: choices(
    'relation_type',
    {
      nl: 'overlopen soorten relaties',
      fr: 'types de relations parcourus',
      en: 'sorts of relation gone through',
    },
    {
      nl: 'De soorten relaties die jullie samen met de lijst overlopen hebben.',
      fr: 'Les types de relations que vous avez parcourus ensemble avec la liste.',
      en: 'The sorts of relation that you went through together with the list.',
    },
  ),
} as const satisfies FieldSpecs

/** What an actor wants and when it can. */
const roomFields = {
  primaryInterest: text(
    { nl: 'eerste belang', fr: 'intérêt premier', en: 'first interest' },
    {
      nl: 'Waar gaat het deze actor in de eerste plaats om? In eigen woorden.',
      fr: 'Qu’est-ce qui compte d’abord pour cet acteur\u202f? Dans ses propres mots.',
      en: 'What matters most to this actor? In its own words.',
    },
  ),
  priorities: texts({ nl: 'prioriteiten', fr: 'priorités', en: 'priorities' }),
  timing: choice('timing', { nl: 'goed moment', fr: 'bon moment', en: 'good moment' }),
  contactAgainOn: date({ nl: 'opnieuw contact op', fr: 'recontacter le', en: 'contact again on' }),
  availability: choices('daypart', { nl: 'beschikbaar', fr: 'disponibilité', en: 'available' }),
  hoursPerMonth: amount({
    nl: 'uren per maand voor samenwerking',
    fr: 'heures par mois pour la collaboration',
    en: 'hours a month for cooperation',
  }),
} as const satisfies FieldSpecs

/** What stands last in the form of any actor. */
export const lastFields = {
  ...roomFields,
  flags: choices('actor_flag', { nl: 'kenmerken', fr: 'particularités', en: 'marks' }),
  ...statedFields,
  ...keptFields,
} as const satisfies FieldSpecs

export const sector = choices('sector', { nl: 'sector', fr: 'secteur', en: 'sector' })

export const workingLanguage = choice(
  'working_language',
  { nl: 'werktaal', fr: 'langue de travail', en: 'working language' },
  {
    nl: 'De taal waarin de groep of de dienst werkt, nooit de taal van een persoon.',
    fr: 'La langue de travail du groupe ou du service, jamais celle d’une personne.',
    en: 'The language that the group or service works in, never that of a person.',
  },
)

/** What an actor cannot or may not do: said by itself, never about a person. */
export const limitFields = {
  limitKinds: choices('limit_kind', { nl: 'grenzen', fr: 'limites', en: 'limits' }),
  limitText: text(
    {
      nl: 'toelichting bij de grenzen',
      fr: 'précision sur les limites',
      en: 'more about the limits',
    },
    {
      nl: 'Wat deze actor niet kan of mag doen, in eigen woorden.',
      fr: 'Ce que cet acteur ne peut pas faire, dans ses propres mots.',
      en: 'What this actor cannot or may not do, in its own words.',
    },
  ),
} as const satisfies FieldSpecs

export const contactPreference = text(
  { nl: 'liefst contact', fr: 'contact préféré', en: 'preferred contact' },
  {
    nl: 'Hoe en wanneer: telefoon, mail, langsgaan, in welke taal.',
    fr: 'Comment et quand\u202f: téléphone, courriel, visite, en quelle langue.',
    en: 'How and when: phone, mail, a visit, in which language.',
  },
)
