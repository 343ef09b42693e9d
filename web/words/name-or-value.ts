import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn, vocabularyValue } from '../../graph/model/naming.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** The name of an entity, or of a shared value that nobody used yet. */
export const nameOrValue = (id: Id, snapshot: Snapshot, language: Language): string => {
  const entity = snapshot.entities.get(id)
  if (entity !== undefined) return nameIn(entity, language)
  const value = vocabularyValue(id)
  return value === undefined ? id : (valueWords(value.list, value.key)?.[language] ?? value.key)
}
