import { nameOf } from '../../model/element.ts'
import { isId } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { vocabularyValue } from '../../model/naming.ts'
import { entitiesOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/**
 * The vocabulary key of a theme or group: `youth` of `theme-youth`. A word of one's own has an id without
 * such a beginning and keeps it.
 */
export const keyOf = (id: Id): string => id.replace(/^(?:theme|group|asset)-/u, '')

/**
 * The entity that a value of a list means: one of the vocabulary has a fixed id, a word of somebody's own is
 * found by its name. Undefined for such a word while nothing on the map has it.
 */
export const entityFor = (
  recorded: Recorded,
  kind: 'target_group' | 'asset',
  key: string,
): Id | undefined => {
  const fixed = `${kind === 'asset' ? 'asset' : 'group'}-${key}`
  if (isId(fixed) && vocabularyValue(fixed) !== undefined) return fixed
  return entitiesOf(recorded, kind).find((entity) => nameOf(entity) === key)?.id
}
