import type { Entity } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import type { Language } from '../../model/language.ts'
import { nameIn } from '../../model/naming.ts'

/** A label for each that no other has: of those with one name each says its id. Cost O(n). */
export const labelsOf = (
  entities: readonly Entity[],
  language: Language,
): ReadonlyMap<Id, string> => {
  const times = new Map<string, number>()
  const names = entities.map((entity) => nameIn(entity, language))
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    entities.map(({ id }, nth) => {
      const name = names[nth] ?? ''
      return [id, (times.get(name) ?? 0) > 1 ? `${name} (${id})` : name]
    }),
  )
}
