import { GraphError } from '../errors.ts'
import type { Commit } from './commit.ts'
import { isStoredChange } from './stored-shape.ts'

/** The newest format of stored commits that this program writes and reads. */
export const newestFormat = 1

/**
 * A stored commit in today's format. Formats are only ever added to: every program reads the commits of
 * all programs before it, and refuses those of later ones whole rather than reading them half.
 *
 * @throws newer-format, store-damaged
 */
export const upgrade = (stored: unknown): Commit => {
  if (typeof stored !== 'object' || stored === null || !('format' in stored))
    throw new GraphError('store-damaged', { reason: 'no format' })
  if (typeof stored.format === 'number' && stored.format > newestFormat)
    throw new GraphError('newer-format', { format: stored.format, newest: newestFormat })
  if (!isCommit(stored)) throw new GraphError('store-damaged', { reason: 'shape of a commit' })
  return stored
}

const isCommit = (stored: object & { format: unknown }): stored is Commit =>
  stored.format === newestFormat &&
  'revision' in stored &&
  typeof stored.revision === 'number' &&
  'commitId' in stored &&
  typeof stored.commitId === 'string' &&
  'bodyHash' in stored &&
  'at' in stored &&
  'author' in stored &&
  'changes' in stored &&
  Array.isArray(stored.changes) &&
  stored.changes.every(isStoredChange)
