import { nameOf } from '../../model/element.ts'
import { isId } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { entitiesOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/**
 * The vocabulary key of a theme or group: `youth` of `theme-youth`. A word of one's own has an id without
 * such a beginning and keeps it.
 */
export const keyOf = (id: Id): string => id.replace(/^(?:theme|group|asset)-/u, '')

/**
 * The target group that a key means: that of the vocabulary has a fixed id, one of somebody's own words is
 * found by its name. Undefined where the map has none so far.
 */
export const groupFor = (recorded: Recorded, key: string): Id | undefined => {
  const fixed = `group-${key}`
  const groups = entitiesOf(recorded, 'target_group')
  return isId(fixed) && groups.some(({ id }) => id === fixed)
    ? fixed
    : groups.find((group) => nameOf(group) === key)?.id
}
