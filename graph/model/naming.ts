import { kindSpec } from './catalogue/catalogue.ts'
import { valueWords } from './catalogue/vocabulary.ts'
import type { ListName } from './catalogue/vocabulary.ts'
import type { Entity } from './element.ts'
import type { Language } from './language.ts'
import { knownText } from './value.ts'

const prefixes: readonly (readonly [prefix: string, list: ListName])[] = [
  ['theme-', 'theme'],
  ['group-', 'target_group'],
  ['asset-', 'asset_kind'],
]

/** The list and the key of an entity that stands for a vocabulary value; undefined for any other. */
export const vocabularyValue = (id: string): { list: ListName; key: string } | undefined => {
  for (const [prefix, list] of prefixes)
    if (id.startsWith(prefix) && valueWords(list, id.slice(prefix.length)) !== undefined)
      return { list, key: id.slice(prefix.length) }
  return undefined
}

/** What people call an entity: its own name or text, the label of its value, else what kind it is. */
export const nameIn = (entity: Entity, language: Language): string => {
  const own = knownText(entity.fields['name']) ?? knownText(entity.fields['text'])
  if (own !== undefined && own.trim() !== '') return own
  const value = vocabularyValue(entity.id)
  if (value !== undefined) return valueWords(value.list, value.key)?.[language] ?? value.key
  return kindSpec(entity.kind).label[language]
}
