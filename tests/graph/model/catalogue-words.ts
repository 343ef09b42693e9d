import { fieldsOf, kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import { ownLists } from '../../../graph/model/catalogue/own-lists.ts'
import { listKeys, valueHelp, valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import vocabulary from '../../../graph/model/catalogue/vocabulary.json' with { type: 'json' }
import type { Words } from '../../../graph/model/language.ts'

/** Words of the catalogue with the place where they stand. */
export type Said = { readonly at: string; readonly words: Words }

const kindWords: Said[] = kindNames.flatMap((kind) => {
  const { label, plural, help } = kindSpec(kind)
  return [
    { at: `${kind} label`, words: label },
    { at: `${kind} plural`, words: plural },
    { at: `${kind} help`, words: help },
  ]
})

const typeWords: Said[] = typeNames.flatMap((type) => {
  const { label, reverse, help } = relationSpec(type)
  return [
    { at: `${type} label`, words: label },
    { at: `${type} reverse`, words: reverse },
    { at: `${type} help`, words: help },
  ]
})

const fieldWords: Said[] = [...kindNames, ...typeNames].flatMap((of) =>
  Object.entries(fieldsOf(of)).flatMap(([name, { label, help }]) => [
    { at: `${of}.${name} label`, words: label },
    ...(help === undefined ? [] : [{ at: `${of}.${name} help`, words: help }]),
  ]),
)

const isListName = (name: string): name is ListName => name in vocabulary || name in ownLists

export const listNames: readonly ListName[] = [
  ...Object.keys(vocabulary),
  ...Object.keys(ownLists),
].filter(isListName)

const listWords: Said[] = listNames.flatMap((list) =>
  listKeys(list).flatMap((key) => {
    const words = valueWords(list, key)
    return words === undefined ? [] : [{ at: `${list}.${key}`, words }]
  }),
)

/** Help of a value in the languages that have it; only the first lists are explained in all three. */
export const valueHelps = listNames.flatMap((list) =>
  listKeys(list).flatMap((key) =>
    (['nl', 'fr', 'en'] as const).flatMap((language) => {
      const text = valueHelp(list, key, language)
      return text === undefined ? [] : [{ at: `${list}.${key} help`, language, text }]
    }),
  ),
)

export const everythingSaid: readonly Said[] = [
  ...kindWords,
  ...typeWords,
  ...fieldWords,
  ...listWords,
]
