import type { Language, Words } from '../language.ts'
import { ownLists } from './own-lists.ts'
import lists from './vocabulary.json' with { type: 'json' }

/** The name of a list of values, such as `frequency` or `actor_subkind.resident`. */
export type ListName = keyof typeof lists | keyof typeof ownLists | 'actor_subkind'

type Value = Words & { readonly help?: { readonly [language in Language]?: string } }

const subkinds = {
  ...lists['actor_subkind.resident'],
  ...lists['actor_subkind.association'],
  ...lists['actor_subkind.professional'],
  ...lists['actor_subkind.organisation'],
}

const byName: { readonly [name: string]: { readonly [key: string]: Value } } = {
  ...lists,
  ...ownLists,
  /** Those of all four kinds together. */
  actor_subkind: subkinds,
}

/** The keys of a list, in the order in which people should see them. */
export const listKeys = (list: ListName): readonly string[] => Object.keys(byName[list] ?? {})

export const isListKey = (list: ListName, key: string): boolean =>
  Object.hasOwn(byName[list] ?? {}, key)

/** The words of a value, or undefined for a word of somebody's own. */
export const valueWords = (list: ListName, key: string): Words | undefined =>
  isListKey(list, key) ? byName[list]?.[key] : undefined

/** What a value means, in a sentence; undefined where its label says it all. */
export const valueHelp = (list: ListName, key: string, language: Language): string | undefined =>
  isListKey(list, key) ? byName[list]?.[key]?.help?.[language] : undefined
