import { stepsCutOff } from '../../graph/change/cut-off.ts'
import type { CutOff } from '../../graph/change/cut-off.ts'
import type { Core } from './core.ts'

/**
 * Where the rest of a step is that was cut off: in this window and on its way as soon as Vonk answers; in
 * this window behind a choice that somebody has to make; or not here.
 */
export type BrokenStep = CutOff & { readonly rest: 'here' | 'held' | 'gone' }

/** Somebody else's step may still be coming in: only after this long is it called broken. */
const graceMs = 10_000

/** The steps that were cut off, as far as this window knows. `nowMs`: the time on this computer. */
export const brokenSteps = (
  { saved, queue, away }: Pick<Core, 'saved' | 'queue' | 'away'>,
  nowMs: number,
): readonly BrokenStep[] => {
  const held = queue.some(
    ({ refused, conflicts }) => refused !== undefined || conflicts !== undefined,
  )
  return stepsCutOff(saved.log).flatMap((step): readonly BrokenStep[] => {
    const here = new Set(
      queue.flatMap((pending) => (pending.step?.id === step.id ? [pending.step.part] : [])),
    )
    if (step.missing.every((part) => here.has(part)))
      return held || away ? [{ ...step, rest: held ? 'held' : 'here' }] : []
    return nowMs < ripeAtMs(step) ? [] : [{ ...step, rest: 'gone' }]
  })
}

/** When a step whose rest does not come is called broken. */
const ripeAtMs = ({ commits }: CutOff): number => Date.parse(commits.at(-1)?.at ?? '') + graceMs

/** When to look again, in ms from now; undefined when nothing will change by itself. */
export const lookAgainMs = ({ saved }: Pick<Core, 'saved'>, nowMs: number): number | undefined => {
  const waits = stepsCutOff(saved.log)
    .map((step) => ripeAtMs(step) - nowMs)
    .filter((wait) => wait > 0)
  return waits.length === 0 ? undefined : Math.min(...waits)
}
