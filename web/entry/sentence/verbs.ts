import { relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { togetherTypes } from '../../../graph/model/catalogue/names.ts'
import type { RelationType } from '../../../graph/model/catalogue/names.ts'
import { languages } from '../../../graph/model/language.ts'
import type { Fields } from '../../../graph/model/value.ts'

/** A way to say a relation between two names. `turned`: it runs from the second to the first. */
export type Verb = {
  readonly phrase: string
  readonly type: RelationType
  readonly turned: boolean
  readonly fields: Fields
}

const types: readonly RelationType[] = [
  ...togetherTypes,
  'PARTICIPATES_IN',
  'MEMBER_OF',
  'MEMBER_OF_TEAM',
  'VOLUNTEERS_FOR',
  'WORKS_FOR',
  'PART_OF',
]

/** What people say for it beside the catalogue's own words. */
const spoken: readonly (readonly [RelationType, readonly string[], Fields?])[] = [
  [
    'PARTICIPATES_IN',
    ['helpt mee in', 'helpt in', 'helpt bij', 'aide dans', 'aide à', 'helps in', 'helps with'],
    { role: 'contributor' },
  ],
  ['PARTICIPATES_IN', ['trekt', 'anime', 'drives'], { role: 'driver' }],
  ['PARTICIPATES_IN', ['doet mee aan', 'doet mee met', 'prend part à', 'joins in']],
  ['COORDINATES_WITH', ['werkt samen met', 'collabore avec', 'travaille avec', 'works with']],
  ['REFERS_TO', ['stuurt mensen naar', 'envoie des gens à', 'sends people to']],
]

const ofCatalogue = types.flatMap((type): readonly Verb[] => {
  const { label, reverse, directed } = relationSpec(type)
  return languages.flatMap((language): readonly Verb[] => [
    { phrase: label[language], type, turned: false, fields: {} },
    ...(directed ? [{ phrase: reverse[language], type, turned: true, fields: {} }] : []),
  ])
})

/** Every verb, the longest first: of *werkt samen met* and *werkt* the first is meant. */
export const verbs: readonly Verb[] = [
  ...spoken.flatMap(([type, phrases, fields = {}]) =>
    phrases.map((phrase) => ({ phrase, type, turned: false, fields })),
  ),
  ...ofCatalogue,
].toSorted((a, b) => b.phrase.length - a.phrase.length)
