import { amount, choice, count, ref, text } from '../fields.ts'
import { actorKinds } from '../names.ts'
import { keptFields, periodFields, statedFields } from '../shared-fields.ts'
import type { FieldSpecs, KindTable } from '../spec.ts'
import { neededFields, windFields } from './work-fields.ts'

/** The four criteria of a team (domain §2.2); the same questions are put to each member. */
export const criterionFields = {
  criterionSharedGoal: choice('criterion_answer', {
    nl: 'één gedeeld doel',
    fr: 'un but partagé',
    en: 'one shared goal',
  }),
  criterionRightPartners: choice('criterion_answer', {
    nl: 'de juiste partners',
    fr: 'les bons partenaires',
    en: 'the right partners',
  }),
  criterionPooledResources: choice('criterion_answer', {
    nl: 'middelen samengelegd',
    fr: 'moyens mis en commun',
    en: 'resources pooled',
  }),
  criterionEqualDecisions: choice('criterion_answer', {
    nl: 'samen en gelijkwaardig beslissen',
    fr: 'décider ensemble, à égalité',
    en: 'deciding together as equals',
  }),
} as const satisfies FieldSpecs

/** The four facts of power: who holds what. */
const powerFields = {
  chair: ref(actorKinds, { nl: 'voorzitter', fr: 'présidence', en: 'chair' }),
  budgetHolder: ref(actorKinds, {
    nl: 'beheert het budget',
    fr: 'gère le budget',
    en: 'holds the budget',
  }),
  agendaHolder: ref(actorKinds, {
    nl: 'maakt de agenda',
    fr: 'fixe l’ordre du jour',
    en: 'sets the agenda',
  }),
  minutes: ref(actorKinds, {
    nl: 'maakt het verslag',
    fr: 'rédige le compte rendu',
    en: 'writes the minutes',
  }),
} as const satisfies FieldSpecs

export const teamKinds: KindTable<'team'> = {
  team: {
    label: { nl: 'overleg of team', fr: 'concertation ou équipe', en: 'consultation or team' },
    plural: {
      nl: 'overleg en teams',
      fr: 'concertations et équipes',
      en: 'consultations and teams',
    },
    help: {
      nl: 'Drie of meer actoren die geregeld samenkomen: een team, een overleg, een netwerk, een lerende gemeenschap.',
      fr: 'Trois acteurs ou plus qui se réunissent régulièrement\u202f: une équipe, une concertation, un réseau, une communauté apprenante.',
      en: 'Three or more actors who meet regularly: a team, a consultation, a network, a learning community.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      form: choice('team_form', { nl: 'vorm', fr: 'forme', en: 'form' }),
      duration: choice('duration', {
        nl: 'tijdelijk of permanent',
        fr: 'temporaire ou permanent',
        en: 'temporary or permanent',
      }),
      meetingsPerYear: count({
        nl: 'vergaderingen per jaar',
        fr: 'réunions par an',
        en: 'meetings a year',
      }),
      hours: amount({
        nl: 'uren per vergadering',
        fr: 'heures par réunion',
        en: 'hours a meeting',
      }),
      requires: neededFields.requires,
      ...criterionFields,
      governanceForm: choice('governance_form', {
        nl: 'aansturing',
        fr: 'pilotage',
        en: 'steering',
      }),
      decisionMode: choice('decision_mode', {
        nl: 'hoe er beslist wordt',
        fr: 'mode de décision',
        en: 'how it decides',
      }),
      autonomy: text(
        { nl: 'eigen ruimte', fr: 'marge d’autonomie', en: 'own room' },
        {
          nl: 'Waarover mag dit overleg zelf beslissen?',
          fr: 'Sur quoi ce groupe peut-il décider lui-même\u202f?',
          en: 'What may this group decide by itself?',
        },
      ),
      ...powerFields,
      ...periodFields,
      ...windFields,
      ...statedFields,
      ...keptFields,
    },
  },
}
