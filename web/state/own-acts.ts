import type { Commit } from '../../graph/change/commit.ts'
import { nextRedo, nextUndo } from '../../graph/change/history.ts'

/** How the log names a person who gave no name. */
const unnamed = 'local'

/**
 * What the keys would take back and bring again. What was done on this computer before its person gave
 * a name is that person's too.
 */
export const nextActs = (
  log: readonly Commit[],
  author: string,
): { readonly undo?: Commit; readonly redo?: Commit } => {
  const own = log.some((commit) => commit.author === unnamed)
    ? log.map((commit) => (commit.author === unnamed ? { ...commit, author } : commit))
    : log
  const undo = nextUndo(own, author)
  const redo = nextRedo(own, author)
  return { ...(undo !== undefined && { undo }), ...(redo !== undefined && { redo }) }
}
