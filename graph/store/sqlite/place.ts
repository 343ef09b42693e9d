import type { Revision } from '../../model/ids.ts'

/**
 * Where a commit stands in the file: the key of its map, then its revision. One number, so that the log
 * is a table in the order of its rowid: SQLite appends to that without touching the pages before.
 * Exact up to two million maps of four thousand million commits each.
 */
export const placeOf = (map: number, revision: Revision): number => map * span + revision

export const revisionAt = (place: number): Revision => place % span

/** The last place that a commit of this map can have. */
export const lastPlaceOf = (map: number): number => placeOf(map, span - 1)

const span = 2 ** 32
