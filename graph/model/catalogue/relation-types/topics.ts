import { choice, date, flag } from '../fields.ts'
import { actorKinds } from '../names.ts'
import { agreedFields, relationFields } from '../shared-fields.ts'
import type { TypeTable } from '../spec.ts'

const fromActor = { directed: true, from: actorKinds, fields: relationFields } as const

/** What an actor works on, for whom, and where. */
export const topicTypes: TypeTable<
  'ACTIVE_ON' | 'ENERGY_FOR' | 'SERVES' | 'SPEAKS_FOR' | 'PRESENT_AT' | 'HOSTS'
> = {
  ACTIVE_ON: {
    label: { nl: 'is bezig met', fr: 's’occupe de', en: 'works on' },
    reverse: { nl: 'is een thema van', fr: 'est un thème de', en: 'is a theme of' },
    help: {
      nl: 'Een thema waarop deze actor nu iets doet.',
      fr: 'Un thème sur lequel cet acteur agit aujourd’hui.',
      en: 'A theme that this actor does something about now.',
    },
    ...fromActor,
    to: ['theme'],
    fields: {
      priority: flag(
        { nl: 'prioriteit', fr: 'priorité', en: 'priority' },
        {
          nl: 'De actor noemt dit zelf als een van de belangrijkste thema’s.',
          fr: 'L’acteur cite lui-même ce thème parmi les plus importants.',
          en: 'The actor itself names this as one of its main themes.',
        },
      ),
      ...relationFields,
    },
  },
  ENERGY_FOR: {
    label: { nl: 'heeft energie voor', fr: 'a de l’énergie pour', en: 'has energy for' },
    reverse: { nl: 'geeft energie aan', fr: 'donne de l’énergie à', en: 'gives energy to' },
    help: {
      nl: 'Een vonk of vuur voor een thema, ook als de actor er nog niets mee doet.',
      fr: 'Une étincelle ou un feu pour un thème, même sans encore agir.',
      en: 'A spark or fire for a theme, even if the actor does nothing about it yet.',
    },
    ...fromActor,
    to: ['theme'],
    fields: {
      energy: choice('energy', { nl: 'energie', fr: 'énergie', en: 'energy' }),
      on: date({ nl: 'gezegd op', fr: 'dit le', en: 'said on' }),
      ...relationFields,
    },
  },
  SERVES: {
    label: { nl: 'werkt voor en met', fr: 'travaille pour et avec', en: 'works for and with' },
    reverse: { nl: 'vindt een aanbod bij', fr: 'trouve une offre chez', en: 'is served by' },
    help: {
      nl: 'De groep bewoners voor wie deze actor er is.',
      fr: 'Le groupe d’habitants auquel cet acteur s’adresse.',
      en: 'The group of residents that this actor is there for.',
    },
    ...fromActor,
    to: ['target_group'],
  },
  SPEAKS_FOR: {
    label: { nl: 'spreekt voor', fr: 'parle au nom de', en: 'speaks for' },
    reverse: { nl: 'krijgt een stem van', fr: 'a pour porte-parole', en: 'is spoken for by' },
    help: {
      nl: 'Brengt de stem van een groep in: als groep, met een mandaat of uit ervaring.',
      fr: 'Porte la voix d’un groupe\u202f: comme groupe, avec un mandat ou par son vécu.',
      en: 'Brings in the voice of a group: as the group, with a mandate or from experience.',
    },
    ...fromActor,
    to: ['target_group'],
    fields: {
      ground: choice('speaking_ground', { nl: 'waarom', fr: 'à quel titre', en: 'on what ground' }),
      ...agreedFields,
      ...relationFields,
    },
  },
  PRESENT_AT: {
    label: { nl: 'is aanwezig in', fr: 'est présent à', en: 'is present at' },
    reverse: { nl: 'is een plek van', fr: 'est un lieu de', en: 'is a place of' },
    help: {
      nl: 'Een plek waar je deze actor vindt. Nooit waar iemand woont.',
      fr: 'Un lieu où l’on trouve cet acteur. Jamais un domicile.',
      en: 'A place where you find this actor. Never somebody’s home.',
    },
    ...fromActor,
    to: ['place'],
  },
  HOSTS: {
    label: { nl: 'ontvangt in', fr: 'accueille à', en: 'hosts at' },
    reverse: { nl: 'wordt opengehouden door', fr: 'est ouvert par', en: 'is kept open by' },
    help: {
      nl: 'Wie de deur van deze plek opent.',
      fr: 'Qui ouvre la porte de ce lieu.',
      en: 'Who opens the door of this place.',
    },
    ...fromActor,
    to: ['place'],
  },
}
