import { choice, date, number, openChoice, text } from '../fields.ts'
import { keptFields } from '../shared-fields.ts'
import type { FieldSpecs, KindTable } from '../spec.ts'

/** Values of the vocabulary have no fields: only a word of one's own carries its name. */
const named = {
  name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
} as const satisfies FieldSpecs

export const topicAndPlaceKinds: KindTable<'theme' | 'target_group' | 'place' | 'asset'> = {
  theme: {
    label: { nl: 'thema', fr: 'thème', en: 'theme' },
    plural: { nl: 'thema’s', fr: 'thèmes', en: 'themes' },
    help: {
      nl: 'Een onderwerp waar mensen in de buurt mee bezig zijn.',
      fr: 'Un sujet dont on s’occupe dans le quartier.',
      en: 'A subject that people in the neighbourhood work on.',
    },
    fields: { ...named, ...keptFields },
  },
  target_group: {
    label: { nl: 'groep bewoners', fr: 'groupe d’habitants', en: 'group of residents' },
    plural: { nl: 'groepen bewoners', fr: 'groupes d’habitants', en: 'groups of residents' },
    help: {
      nl: 'Een groep mensen in de buurt, liefst met de naam die ze zelf gebruiken.',
      fr: 'Un groupe de personnes du quartier, de préférence sous le nom qu’il se donne.',
      en: 'A group of people in the neighbourhood, preferably by the name that they use themselves.',
    },
    fields: { ...named, ...keptFields },
  },
  place: {
    label: { nl: 'plek', fr: 'lieu', en: 'place' },
    plural: { nl: 'plekken', fr: 'lieux', en: 'places' },
    help: {
      nl: 'Een plek waar mensen elkaar ontmoeten. Nooit waar iemand woont.',
      fr: 'Un lieu où les gens se rencontrent. Jamais le domicile de quelqu’un.',
      en: 'A place where people meet. Never where somebody lives.',
    },
    fields: {
      ...named,
      subkind: openChoice('place_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      latitude: number(-90, 90, { nl: 'breedtegraad', fr: 'latitude', en: 'latitude' }),
      longitude: number(-180, 180, { nl: 'lengtegraad', fr: 'longitude', en: 'longitude' }),
      ...keptFields,
    },
  },
  asset: {
    label: { nl: 'aanbod', fr: 'ressource', en: 'resource' },
    plural: { nl: 'aanbod', fr: 'ressources', en: 'resources' },
    help: {
      nl: 'Iets wat de een kan geven of delen en de ander kan gebruiken: een lokaal, tijd, materiaal, kennis.',
      fr: 'Ce que l’un peut donner ou partager et que l’autre peut utiliser\u202f: un local, du temps, du matériel, des connaissances.',
      en: 'Something that one can give or share and another can use: a room, time, equipment, knowledge.',
    },
    fields: {
      ...named,
      subkind: choice('asset_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      terms: text({ nl: 'voorwaarden', fr: 'conditions', en: 'terms' }),
      validUntil: date({ nl: 'geldig tot', fr: 'valable jusqu’à', en: 'valid until' }),
      ...keptFields,
    },
  },
}
