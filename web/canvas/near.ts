import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'
import type { GhostMark } from './ghost-mark.ts'
import { markOnly } from './mark.ts'
import type { Marks } from './marks.ts'

/** Somebody and how many lines away one still wants to see others. */
export type Near = { readonly id: Id; readonly steps: number }

/** Whoever is at most so many lines away on the picture, oneself included. Cost: the lines, for each step. */
export const whoIsNear = ({ lines }: Marks, { id, steps }: Near): ReadonlySet<string> => {
  const near = new Set<string>([id])
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(near)
    for (const { from, to } of lines) {
      if (before.has(from)) near.add(to)
      if (before.has(to)) near.add(from)
    }
  }
  return near
}

/** Fades who is further away than that, and their lines; null: nobody. */
export const syncNear = (
  core: Core,
  marks: Marks,
  ghosts: readonly GhostMark[],
  near: Near | null,
): void => {
  core.batch(() => {
    const all = core.elements()
    const isHere = near !== null && marks.actors.some(({ id }) => id === near.id)
    const kept = isHere ? whoIsNear(marks, near) : null
    // Who is not there yet is near nobody.
    const far = new Set<string>(kept === null ? [] : ghosts.map(({ id }) => id))
    if (kept !== null) {
      for (const { id } of marks.actors) if (!kept.has(id)) far.add(id)
      for (const { id, from, to } of marks.lines) if (!kept.has(from) || !kept.has(to)) far.add(id)
    }
    markOnly(
      all,
      all.filter((element) => far.has(element.id())),
      'far',
    )
  })
}
