import { choice, date, text } from '../fields.ts'
import { informedFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'
import {
  askedFields,
  contactPreference,
  firstFields,
  lastFields,
  limitFields,
  sector,
  workingLanguage,
} from './actor-fields.ts'

const name = text({ nl: 'naam', fr: 'nom', en: 'name' })

const anchoredSince = date(
  {
    nl: 'actief in de buurt sinds',
    fr: 'présent dans le quartier depuis',
    en: 'active here since',
  },
  { nl: 'Het jaar volstaat.', fr: 'L’année suffit.', en: 'The year is enough.' },
)

const postalCode = text(
  { nl: 'postcode', fr: 'code postal', en: 'postal code' },
  {
    nl: 'Van het algemene adres. Zo houdt Vonk afdelingen met dezelfde naam uit elkaar.',
    fr: 'De l’adresse générale. Vonk distingue ainsi les sections qui portent le même nom.',
    en: 'Of the general address. It lets Vonk tell branches of the same name apart.',
  },
)

const workFields = { sector, workingLanguage, ...limitFields, contactPreference }

export const organisedActorKinds: KindTable<'association' | 'professional' | 'organisation'> = {
  association: {
    label: { nl: 'vereniging', fr: 'association', en: 'association' },
    plural: { nl: 'verenigingen', fr: 'associations', en: 'associations' },
    help: {
      nl: 'Gedragen door leden of vrijwilligers, soms met enkele betaalde krachten.',
      fr: 'Portée par des membres ou des bénévoles, parfois avec quelques salariés.',
      en: 'Carried by members or volunteers, sometimes with a few paid staff.',
    },
    fields: {
      ...firstFields('actor_subkind.association', name),
      ...askedFields,
      postalCode,
      residentLed: choice(
        'yes_partly_no',
        { nl: 'geleid door bewoners', fr: 'menée par des habitants', en: 'led by residents' },
        {
          nl: 'Beslissen bewoners zelf over de werking? De vereniging zegt het zelf.',
          fr: 'Les habitants décident-ils eux-mêmes\u202f? L’association le dit elle-même.',
          en: 'Do residents themselves decide? The association says so itself.',
        },
      ),
      anchoredSince,
      ...workFields,
      ...lastFields,
    },
  },
  professional: {
    label: { nl: 'professional', fr: 'professionnel', en: 'professional' },
    plural: { nl: 'professionals', fr: 'professionnels', en: 'professionals' },
    help: {
      nl: 'Iemand met een betaalde functie. Noteer de functie of de praktijk, geen naam.',
      fr: 'Quelqu’un qui exerce une fonction rémunérée. Notez la fonction ou le cabinet, pas un nom.',
      en: 'Someone in a paid function. Note the function or the practice, not a name.',
    },
    fields: {
      ...firstFields(
        'actor_subkind.professional',
        text(
          { nl: 'functie of praktijk', fr: 'fonction ou cabinet', en: 'function or practice' },
          {
            nl: 'Bijvoorbeeld: buurtwerker van het LDC.',
            fr: 'Par exemple\u202f: travailleuse de quartier du centre de services.',
            en: 'For example: community worker of the local service centre.',
          },
        ),
      ),
      ...informedFields,
      ...askedFields,
      ...workFields,
      ...lastFields,
    },
  },
  organisation: {
    label: { nl: 'organisatie', fr: 'organisation', en: 'organisation' },
    plural: { nl: 'organisaties', fr: 'organisations', en: 'organisations' },
    help: {
      nl: 'Een dienst, instelling, openbaar bestuur, school, zaak of financier.',
      fr: 'Un service, une institution, un pouvoir public, une école, un commerce ou un bailleur.',
      en: 'A service, institution, public body, school, business or funder.',
    },
    fields: {
      ...firstFields('actor_subkind.organisation', name),
      ...askedFields,
      anchoredSince,
      ...workFields,
      contactRole: text({
        nl: 'functie van de contactpersoon',
        fr: 'fonction de la personne de contact',
        en: 'function of the contact',
      }),
      generalEmail: text(
        { nl: 'algemeen mailadres', fr: 'courriel général', en: 'general mail address' },
        {
          nl: 'Het adres van de dienst, niet dat van een medewerker.',
          fr: 'L’adresse du service, pas celle d’un travailleur.',
          en: 'The address of the service, not that of a worker.',
        },
      ),
      generalPhone: text({
        nl: 'algemeen nummer',
        fr: 'numéro général',
        en: 'general phone number',
      }),
      postalCode,
      website: text({ nl: 'website', fr: 'site web', en: 'website' }),
      kboNumber: text(
        {
          nl: 'ondernemingsnummer (KBO)',
          fr: 'numéro d’entreprise (BCE)',
          en: 'company number (KBO/BCE)',
        },
        {
          nl: 'Zo herkent Vonk dezelfde organisatie in een ander bestand.',
          fr: 'Vonk reconnaît ainsi la même organisation dans un autre fichier.',
          en: 'It lets Vonk recognise the same organisation in another file.',
        },
      ),
      ...lastFields,
    },
  },
}
