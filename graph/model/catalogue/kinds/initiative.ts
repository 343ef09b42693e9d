import { choice, choices, date, story, text } from '../fields.ts'
import { keptFields, periodFields, statedFields } from '../shared-fields.ts'
import type { FieldSpecs, KindTable } from '../spec.ts'
import { neededFields, windFields } from './work-fields.ts'

/** The scale question: is the neighbourhood the right scale for this? */
const scaleFields = {
  scaleAnswer: choice(
    'scale_answer',
    {
      nl: 'is de buurt de beste schaal?',
      fr: 'le quartier est-il la meilleure échelle\u202f?',
      en: 'is the neighbourhood the best scale?',
    },
    {
      nl: 'Werkt dit het best op de schaal van de buurt?',
      fr: 'Est-ce à l’échelle du quartier que cela marche le mieux\u202f?',
      en: 'Does this work best on the scale of the neighbourhood?',
    },
  ),
  scaleReasons: story({
    nl: 'waarom die schaal',
    fr: 'pourquoi cette échelle',
    en: 'why that scale',
  }),
  scaleBest: choice('scale', { nl: 'beste schaal', fr: 'meilleure échelle', en: 'best scale' }),
  scaleOn: date({ nl: 'besproken op', fr: 'discuté le', en: 'discussed on' }),
} as const satisfies FieldSpecs

/** What somebody who takes part may expect, in plain words. */
const offerFields = {
  offerLevel: choice('participation_level', {
    nl: 'aanbod: niveau van deelname',
    fr: 'offre\u202f: niveau de participation',
    en: 'offer: level of participation',
  }),
  offerFixed: story({
    nl: 'aanbod: wat vastligt',
    fr: 'offre\u202f: ce qui est fixé',
    en: 'offer: what is fixed',
  }),
  offerOpen: story({
    nl: 'aanbod: wat nog open is',
    fr: 'offre\u202f: ce qui est ouvert',
    en: 'offer: what is open',
  }),
  offerWhoDecides: text({
    nl: 'aanbod: wie beslist',
    fr: 'offre\u202f: qui décide',
    en: 'offer: who decides',
  }),
  offerWhen: text({ nl: 'aanbod: wanneer', fr: 'offre\u202f: quand', en: 'offer: when' }),
  offerGiveBack: text({
    nl: 'aanbod: wat deelnemers terugkrijgen',
    fr: 'offre\u202f: ce que reçoivent les participants',
    en: 'offer: what participants get back',
  }),
} as const satisfies FieldSpecs

export const initiativeKinds: KindTable<'initiative'> = {
  initiative: {
    label: { nl: 'initiatief', fr: 'initiative', en: 'initiative' },
    plural: { nl: 'initiatieven', fr: 'initiatives', en: 'initiatives' },
    help: {
      nl: 'Iets wat mensen samen doen of plannen: een activiteit, een dienst, een project, een ontmoetingsplek.',
      fr: 'Quelque chose que des gens font ou préparent ensemble\u202f: une activité, un service, un projet, un lieu de rencontre.',
      en: 'Something that people do or plan together: an activity, a service, a project, a meeting place.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      subkind: choice('initiative_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      form: choice('initiative_form', { nl: 'vorm', fr: 'forme', en: 'form' }),
      phase: choice('phase', { nl: 'fase', fr: 'phase', en: 'phase' }),
      ambition: choice('ambition', { nl: 'ambitie', fr: 'ambition', en: 'ambition' }),
      ...neededFields,
      caring: choice('criterion_answer', {
        nl: 'maakt de buurt zorgzamer',
        fr: 'rend le quartier plus bienveillant',
        en: 'makes the neighbourhood more caring',
      }),
      ...periodFields,
      fundedUntil: date({ nl: 'gefinancierd tot', fr: 'financé jusqu’à', en: 'funded until' }),
      origin: choice('origin', { nl: 'oorsprong', fr: 'origine', en: 'origin' }),
      originStory: story({
        nl: 'hoe het begon',
        fr: 'comment cela a commencé',
        en: 'how it began',
      }),
      ...scaleFields,
      ...windFields,
      participationObstacles: choices('participation_obstacle', {
        nl: 'drempels om mee te doen',
        fr: 'freins à la participation',
        en: 'obstacles to taking part',
      }),
      ...offerFields,
      ...statedFields,
      ...keptFields,
    },
  },
}
