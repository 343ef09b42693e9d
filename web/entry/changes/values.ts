import type { Change } from '../../../graph/change/change.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import { listKeys } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { vocabularyValue } from '../../../graph/model/naming.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

const kindOfList: { readonly [list in ListName]?: Kind } = {
  theme: 'theme',
  target_group: 'target_group',
  asset_kind: 'asset',
}

const prefixes = { theme: 'theme-', target_group: 'group-', asset_kind: 'asset-' } as const

/** The entity with this id, or the shared value that it stands for although nobody used it yet. */
export const entityOrValue = (snapshot: Snapshot, id: Id): Entity | undefined => {
  const standing = snapshot.entities.get(id)
  if (standing !== undefined) return standing
  const value = vocabularyValue(id)
  const kind = value === undefined ? undefined : kindOfList[value.list]
  return kind === undefined ? undefined : { id, kind, fields: {} }
}

/** Makes the shared values among these ids that the map does not hold yet. */
export const madeValues = (snapshot: Snapshot, ids: readonly Id[]): readonly Change[] =>
  ids.flatMap((id): readonly Change[] => {
    if (snapshot.entities.has(id)) return []
    const element = entityOrValue(snapshot, id)
    return element === undefined ? [] : [{ op: 'create', element }]
  })

/** The shared values that the map does not hold yet: one may point at them all the same. */
export const unusedValues = (snapshot: Snapshot): readonly Entity[] =>
  (['theme', 'target_group', 'asset_kind'] as const).flatMap((list) =>
    listKeys(list).flatMap((key) => {
      const id = asId(`${prefixes[list]}${key}`)
      const value = snapshot.entities.has(id) ? undefined : entityOrValue(snapshot, id)
      return value === undefined ? [] : [value]
    }),
  )
