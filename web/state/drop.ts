import { GraphError } from '../../graph/errors.ts'
import type { Core } from './core.ts'
import { hangsOn, lostNames } from './hanging.ts'
import { emptied } from './pending.ts'
import type { Pending } from './pending.ts'
import { ahead } from './rebase.ts'

/** Lets go of the refused commit, and of those after it that the rules do not take without it. */
export const dropped = (core: Core): Core => {
  const first = core.queue.findIndex((pending) => pending.refused !== undefined)
  const refused = core.queue[first]
  if (refused === undefined) return core
  const rest = core.queue.toSpliced(first, 1, ...leftOf(refused))
  return { ...core, ...withoutOrphans(core, rest, first) }
}

/**
 * The queue, and the map with it, without what from this place on hangs on something that is in it no
 * more. What the rules do not take for another reason, because of what others did, stays: the server will
 * say why, in its turn.
 */
export const withoutOrphans = (
  core: Core,
  queue: readonly Pending[],
  from: number,
): Pick<Core, 'queue' | 'shown'> => {
  let shown = core.saved
  const kept: Pending[] = []
  for (const [index, pending] of queue.entries()) {
    try {
      if (pending.refused === undefined) shown = ahead(shown, pending, core.author)
      kept.push(pending)
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      const now = [...kept, ...queue.slice(index)]
      const isOrphan = index >= from && hangsOn(pending, lostNames(core.saved, core.queue, now))
      kept.push(...(isOrphan ? leftOf(pending) : [pending]))
    }
  }
  return { queue: kept, shown }
}

const leftOf = (pending: Pending): readonly Pending[] =>
  pending.step === undefined ? [] : [emptied(pending)]
