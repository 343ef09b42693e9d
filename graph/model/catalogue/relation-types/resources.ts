import { date, openChoice, ref, text } from '../fields.ts'
import { actorKinds } from '../names.ts'
import { relationFields, tieFields } from '../shared-fields.ts'
import type { FieldSpecs, TypeTable } from '../spec.ts'

const terms = text(
  { nl: 'voorwaarden', fr: 'conditions', en: 'terms' },
  {
    nl: 'Wanneer, voor wie, tegen welke prijs.',
    fr: 'Quand, pour qui, à quel prix.',
    en: 'When, for whom, at what price.',
  },
)

const sharedFields = {
  terms,
  validUntil: date({ nl: 'geldig tot', fr: 'valable jusqu’à', en: 'valid until' }),
  ...relationFields,
} as const satisfies FieldSpecs

const toAsset = { directed: true, from: actorKinds, to: ['asset'], fields: sharedFields } as const

const toFundingLine = {
  directed: true,
  from: [...actorKinds, 'initiative'],
  to: ['funding_line'],
  fields: relationFields,
} as const

/** Who gives, offers, asks for and pays what. Money is not cooperation: funding has no rank. */
export const resourceTypes: TypeTable<
  'PROVIDES_TO' | 'FUNDS' | 'OFFERS' | 'ASKS_FOR' | 'APPLIES_TO' | 'FUNDED_BY'
> = {
  PROVIDES_TO: {
    label: {
      nl: 'stelt middelen ter beschikking van',
      fr: 'met des moyens à disposition de',
      en: 'provides resources to',
    },
    reverse: { nl: 'gebruikt middelen van', fr: 'utilise des moyens de', en: 'uses resources of' },
    help: {
      nl: 'Een lokaal, werktijd, materiaal of kennis, zonder geld.',
      fr: 'Un local, du temps de travail, du matériel ou une expertise, hors argent.',
      en: 'A room, staff time, equipment or expertise, not money.',
    },
    directed: true,
    from: actorKinds,
    to: actorKinds,
    rank: 2,
    fields: {
      assetKind: openChoice('asset_kind', { nl: 'wat', fr: 'quoi', en: 'what' }),
      terms,
      ...tieFields,
    },
  },
  FUNDS: {
    label: { nl: 'financiert', fr: 'finance', en: 'funds' },
    reverse: { nl: 'wordt gefinancierd door', fr: 'est financé par', en: 'is funded by' },
    help: {
      nl: 'Geld, liefst met een einddatum. Telt niet als samenwerking.',
      fr: 'De l’argent, si possible avec une date de fin. Ne compte pas comme collaboration.',
      en: 'Money, preferably with an end date. It does not count as cooperation.',
    },
    directed: true,
    from: actorKinds,
    to: [...actorKinds, 'initiative'],
    fields: {
      fundingLineId: ref(['funding_line'], {
        nl: 'uit welke financiering',
        fr: 'par quel financement',
        en: 'from which funding line',
      }),
      ...tieFields,
    },
  },
  OFFERS: {
    label: { nl: 'biedt aan', fr: 'propose', en: 'offers' },
    reverse: { nl: 'wordt aangeboden door', fr: 'est proposé par', en: 'is offered by' },
    help: {
      nl: 'Wat deze actor kan geven of delen.',
      fr: 'Ce que cet acteur peut donner ou partager.',
      en: 'What this actor can give or share.',
    },
    ...toAsset,
  },
  ASKS_FOR: {
    label: { nl: 'zoekt', fr: 'cherche', en: 'asks for' },
    reverse: { nl: 'wordt gezocht door', fr: 'est cherché par', en: 'is asked for by' },
    help: {
      nl: 'Wat deze actor kan gebruiken.',
      fr: 'Ce dont cet acteur a besoin.',
      en: 'What this actor can use.',
    },
    ...toAsset,
  },
  APPLIES_TO: {
    label: { nl: 'vraagt aan bij', fr: 'introduit une demande à', en: 'applies to' },
    reverse: {
      nl: 'kreeg een aanvraag van',
      fr: 'a reçu une demande de',
      en: 'got an application from',
    },
    help: {
      nl: 'Een aanvraag loopt. Alleen wie het overleg begeleidt, ziet dit.',
      fr: 'Une demande est en cours. Seule l’animation voit ceci.',
      en: 'An application is running. Only the facilitator sees this.',
    },
    ...toFundingLine,
  },
  FUNDED_BY: {
    label: { nl: 'krijgt geld uit', fr: 'reçoit de l’argent de', en: 'is funded from' },
    reverse: { nl: 'geeft geld aan', fr: 'donne de l’argent à', en: 'gives money to' },
    help: {
      nl: 'Uit welke financiering het geld komt. Alleen wie het overleg begeleidt, ziet dit.',
      fr: 'De quel financement vient l’argent. Seule l’animation voit ceci.',
      en: 'Which funding line the money comes from. Only the facilitator sees this.',
    },
    ...toFundingLine,
  },
}
