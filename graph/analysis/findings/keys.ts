import type { Id } from '../../model/ids.ts'

/**
 * The vocabulary key of a theme or group: `youth` of `theme-youth`. A word of one's own has an id without
 * such a beginning and keeps it.
 */
export const keyOf = (id: Id): string => id.replace(/^(?:theme|group|asset)-/u, '')
