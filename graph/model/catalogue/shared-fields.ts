import { choice, date, flag, ref, text } from './fields.ts'
import type { FieldSpecs } from './spec.ts'

/** When we learned it: never when it began. Forms fill it with today, loaders never do. */
const recordedOn = date({ nl: 'genoteerd op', fr: 'noté le', en: 'noted on' })

const visibility = choice('visibility', {
  nl: 'wie dit mag zien',
  fr: 'qui peut voir ceci',
  en: 'who may see this',
})

/** How long it was true. */
export const periodFields = {
  since: date(
    { nl: 'sinds', fr: 'depuis', en: 'since' },
    {
      nl: 'Een jaar of een maand volstaat.',
      fr: 'Une année ou un mois suffit.',
      en: 'A year or a month is enough.',
    },
  ),
  until: date(
    { nl: 'tot', fr: 'jusqu’à', en: 'until' },
    {
      nl: 'Vul dit in wanneer het voorbij is. Het blijft bewaard.',
      fr: 'À remplir quand c’est terminé. Rien n’est effacé.',
      en: 'Fill this in when it has ended. Nothing is lost.',
    },
  ),
} as const satisfies FieldSpecs

/** Who says so, and how sure it is. */
export const statedFields = {
  sourceId: ref(['source'], { nl: 'bron', fr: 'source', en: 'source' }),
  confidence: choice('confidence', { nl: 'zekerheid', fr: 'certitude', en: 'certainty' }),
} as const satisfies FieldSpecs

/** What every entity with a life of its own carries. */
export const keptFields = {
  recordedOn,
  archivedOn: date(
    { nl: 'opgeborgen op', fr: 'archivé le', en: 'put away on' },
    {
      nl: 'Wat opgeborgen is, staat niet meer op de kaart maar blijft bewaard.',
      fr: 'Ce qui est archivé quitte la carte mais reste conservé.',
      en: 'What is put away leaves the map but is kept.',
    },
  ),
  visibility,
} as const satisfies FieldSpecs

/** What every relation carries. */
export const relationFields = {
  ...periodFields,
  ...statedFields,
  recordedOn,
  visibility,
} as const satisfies FieldSpecs

/** What a tie between two actors carries besides. */
export const tieFields = {
  frequency: choice('frequency', { nl: 'hoe vaak', fr: 'fréquence', en: 'how often' }),
  lastContact: date(
    { nl: 'laatste contact', fr: 'dernier contact', en: 'last contact' },
    {
      nl: 'De maand volstaat. Langer dan een jaar geleden: de lijn slaapt.',
      fr: 'Le mois suffit. Au-delà d’un an, le lien est en sommeil.',
      en: 'The month is enough. Longer than a year ago: the line is dormant.',
    },
  ),
  ...relationFields,
  carriedBy: text(
    { nl: 'gedragen door', fr: 'porté par', en: 'carried by' },
    {
      nl: 'De functie die het contact onderhoudt, geen naam.',
      fr: 'La fonction qui entretient le contact, pas un nom.',
      en: 'The function that keeps up the contact, not a name.',
    },
  ),
  confirmedByFrom: date({
    nl: 'bevestigd door de eerste, op',
    fr: 'confirmé par le premier, le',
    en: 'confirmed by the first, on',
  }),
  confirmedByTo: date({
    nl: 'bevestigd door de tweede, op',
    fr: 'confirmé par le second, le',
    en: 'confirmed by the second, on',
  }),
  note: text(
    { nl: 'korte nota', fr: 'note brève', en: 'short note' },
    {
      nl: 'Schrijf niets over gezondheid, geloof, schulden of familie van mensen.',
      fr: 'N’écrivez rien sur la santé, la foi, les dettes ou la famille des gens.',
      en: 'Write nothing about people’s health, faith, debts or family.',
    },
  ),
} as const satisfies FieldSpecs

/** A line that two people agreed to have noted about them. */
export const agreedFields = {
  agreed: flag(
    {
      nl: 'afgesproken met de persoon',
      fr: 'convenu avec la personne',
      en: 'agreed with the person',
    },
    {
      nl: 'Ja, of nog niet. Zonder afspraak hoort iemand niet op een gedeelde kaart.',
      fr: 'Oui, ou pas encore. Sans accord, personne ne figure sur une carte partagée.',
      en: 'Yes, or not yet. Without an agreement nobody belongs on a shared map.',
    },
  ),
  agreedOn: date({ nl: 'afgesproken op', fr: 'convenu le', en: 'agreed on' }),
} as const satisfies FieldSpecs

/** Whether people were told that they are on the map. */
export const informedFields = {
  informedOn: date(
    { nl: 'ingelicht op', fr: 'informé le', en: 'informed on' },
    {
      nl: 'Wie als persoon op de kaart staat, hoort dat binnen een maand te weten.',
      fr: 'Toute personne sur la carte doit le savoir dans le mois.',
      en: 'Anyone on the map as a person should know it within a month.',
    },
  ),
  informedHow: text(
    { nl: 'hoe ingelicht', fr: 'comment informé', en: 'how informed' },
    {
      nl: 'Bijvoorbeeld: in het gesprek, met de infobrief.',
      fr: 'Par exemple\u202f: lors de l’entretien, avec la lettre d’information.',
      en: 'For example: in the talk, with the information letter.',
    },
  ),
} as const satisfies FieldSpecs
