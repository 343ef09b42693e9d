import { GraphError } from '../../graph/errors.ts'
import type { Core } from './core.ts'
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

/** The queue with only what still stands from this place on, and the map with it. */
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
      kept.push(...(index < from ? [pending] : leftOf(pending)))
    }
  }
  return { queue: kept, shown }
}

const leftOf = (pending: Pending): readonly Pending[] =>
  pending.step === undefined ? [] : [emptied(pending)]
