import type { Entity } from '../../graph/model/element.ts'
import { actorKinds } from '../../graph/model/catalogue/names.ts'
import type { Kind } from '../../graph/model/catalogue/names.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import { plainText } from '../../graph/model/plain-text.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** What somebody may look for by name, actors first. */
const findableKinds: readonly Kind[] = [
  ...actorKinds,
  'initiative',
  'team',
  'theme',
  'target_group',
  'place',
  'asset',
  'need',
]

export type Findable = { readonly entity: Entity; readonly name: string }

/** Everything with a name on a map, by kind and then by name. */
export const findable = (snapshot: Snapshot, language: Language): readonly Findable[] =>
  [...snapshot.entities.values()]
    .filter((entity) => findableKinds.includes(entity.kind))
    .map((entity) => ({ entity, name: nameIn(entity, language) }))
    .toSorted(
      (a, b) =>
        findableKinds.indexOf(a.entity.kind) - findableKinds.indexOf(b.entity.kind) ||
        a.name.localeCompare(b.name, language),
    )

/** Whether every word that was typed begins or stands in the text; accents and capitals do not matter. */
export const matches = (typed: string, text: string): boolean => {
  const within = plainText(text)
  return plainText(typed)
    .split(/\s+/u)
    .every((word) => within.includes(word))
}
