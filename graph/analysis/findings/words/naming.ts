import type { Entity } from '../../../model/element.ts'
import { nameOf } from '../../../model/element.ts'
import { valueWords } from '../../../model/catalogue/vocabulary.ts'
import type { Id } from '../../../model/ids.ts'
import type { Language, Words } from '../../../model/language.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import { assetPhrases } from './asset-phrases.ts'

/** What an entity is called in a sentence: its name, or the words of the vocabulary value that it stands for. */
export const sayName = (id: Id, snapshot: Snapshot, language: Language): string => {
  const entity = snapshot.entities.get(id)
  if (entity === undefined) return id
  const name = nameOf(entity)
  return name === '' ? (vocabularyWords(entity)?.[language] ?? id) : name
}

const vocabularyWords = (entity: Entity): Words | undefined => {
  const key = entity.id.slice(entity.id.indexOf('-') + 1)
  if (entity.kind === 'asset') return assetPhrases[key] ?? valueWords('asset_kind', key)
  if (entity.kind === 'theme') return valueWords('theme', key)
  return entity.kind === 'target_group' ? valueWords('target_group', key) : undefined
}
