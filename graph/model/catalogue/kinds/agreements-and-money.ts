import { choice, date, ref, story, text } from '../fields.ts'
import { keptFields, statedFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'

export const agreementAndMoneyKinds: KindTable<'agreement' | 'funding_line'> = {
  agreement: {
    label: { nl: 'afspraken', fr: 'accord', en: 'agreement' },
    plural: { nl: 'afspraken', fr: 'accords', en: 'agreements' },
    help: {
      nl: 'De krijtlijnen van een samenwerking: doel, rollen, verwachtingen en grenzen.',
      fr: 'Le cadre d’une collaboration\u202f: but, rôles, attentes et limites.',
      en: 'The outlines of a cooperation: goal, roles, expectations and limits.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      aboutId: ref(['team', 'initiative'], { nl: 'hoort bij', fr: 'concerne', en: 'belongs to' }),
      goal: story({ nl: 'doel', fr: 'but', en: 'goal' }),
      roles: story({ nl: 'rollen', fr: 'rôles', en: 'roles' }),
      expectations: story({ nl: 'verwachtingen', fr: 'attentes', en: 'expectations' }),
      limits: story({ nl: 'grenzen', fr: 'limites', en: 'limits' }),
      possibleDevelopments: story({
        nl: 'wat nog kan groeien',
        fr: 'évolutions possibles',
        en: 'what may still grow',
      }),
      status: choice('agreement_status', { nl: 'stand', fr: 'état', en: 'status' }),
      reviewOn: date({ nl: 'opnieuw bekijken op', fr: 'à revoir le', en: 'review on' }),
      ...keptFields,
    },
  },
  funding_line: {
    label: { nl: 'financiering', fr: 'financement', en: 'funding line' },
    plural: { nl: 'financieringen', fr: 'financements', en: 'funding lines' },
    help: {
      nl: 'Een subsidie, een fonds of eigen middelen.',
      fr: 'Un subside, un fonds ou des moyens propres.',
      en: 'A subsidy, a fund or own means.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      subkind: choice('funding_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      until: date({ nl: 'loopt tot', fr: 'court jusqu’à', en: 'runs until' }),
      whoDecidesUse: text({
        nl: 'wie over het gebruik beslist',
        fr: 'qui décide de l’utilisation',
        en: 'who decides on its use',
      }),
      ...statedFields,
      ...keptFields,
    },
  },
}
