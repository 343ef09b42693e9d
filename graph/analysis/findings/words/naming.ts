import { nameOf } from '../../../model/element.ts'
import { vocabularyValue } from '../../../model/naming.ts'
import { valueWords } from '../../../model/catalogue/vocabulary.ts'
import type { Id } from '../../../model/ids.ts'
import type { Language, Words } from '../../../model/language.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import { assetPhrases } from './asset-phrases.ts'

/** What an entity is called in a sentence: its name, or the words of the vocabulary value that it stands for. */
export const sayName = (id: Id, snapshot: Snapshot, language: Language): string => {
  const entity = snapshot.entities.get(id)
  if (entity === undefined) return valueWordsOf(id)?.[language] ?? id
  const name = nameOf(entity)
  return name === '' ? (valueWordsOf(id)?.[language] ?? id) : name
}

/** The words of the vocabulary value that an id stands for, also before anything on the map points at it. */
const valueWordsOf = (id: Id): Words | undefined => {
  const value = vocabularyValue(id)
  if (value === undefined) return undefined
  const phrase = value.list === 'asset_kind' ? assetPhrases[value.key] : undefined
  return phrase ?? valueWords(value.list, value.key)
}
