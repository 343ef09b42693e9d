import { dispatched } from './core.ts'
import type { Core } from './core.ts'
import { withoutOrphans } from './drop.ts'

/**
 * Takes back an act, or an undo. Of a step that was cut off, what was saved is undone, and what still
 * waits here is not sent any more.
 */
export const takenBack =
  (id: string) =>
  (core: Core): Core =>
    dispatched({ changes: [], undoes: id })(withoutRest(core, id))

const withoutRest = (core: Core, stepId: string): Core => {
  if (!core.saved.log.some(({ step }) => step?.id === stepId)) return core
  const queue = core.queue.filter(({ step }) => step?.id !== stepId)
  return queue.length === core.queue.length ? core : { ...core, ...withoutOrphans(core, queue, 0) }
}
