import { level, openChoices } from '../fields.ts'
import type { FieldSpecs } from '../spec.ts'

/** What working together on something takes. */
export const neededFields = {
  neededIntensity: level(
    { nl: 'nodige samenwerking', fr: 'collaboration nécessaire', en: 'cooperation needed' },
    {
      nl: 'Hoe nauw moeten de partners samenwerken om dit te doen slagen?',
      fr: 'À quel point les partenaires doivent-ils collaborer pour réussir\u202f?',
      en: 'How closely must the partners work together for this to succeed?',
    },
  ),
  requires: openChoices(
    'asset_kind',
    { nl: 'wat er nodig is', fr: 'ce qu’il faut', en: 'what it needs' },
    {
      nl: 'Welke middelen of mensen moeten er zijn om het doel te halen?',
      fr: 'Quels moyens ou quelles personnes faut-il pour atteindre le but\u202f?',
      en: 'Which means or people must be there to reach the goal?',
    },
  ),
} as const satisfies FieldSpecs

/** What slows the work down and what may carry it. */
export const windFields = {
  obstacles: openChoices('inhibitor', { nl: 'obstakels', fr: 'obstacles', en: 'obstacles' }),
  opportunities: openChoices('lever', { nl: 'kansen', fr: 'opportunités', en: 'opportunities' }),
} as const satisfies FieldSpecs
