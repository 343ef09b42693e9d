import { lensAt } from '../../graph/analysis/lens.ts'
import { liftingOf } from '../../graph/analysis/lift.ts'
import { recordedOn } from '../../graph/analysis/recorded.ts'
import { pairKey } from '../../graph/model/pair-key.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { LineMark, Marks } from '../canvas/marks.ts'

/**
 * A picture with professionals standing for their employer (domain §3.0): their lines are their employer's, and of
 * lines that then look the same between the same two one is drawn.
 */
export const atOrganisationLevel = (marks: Marks, snapshot: Snapshot, day: string): Marks => {
  const lifting = liftingOf(recordedOn(snapshot, lensAt(day).asOf), 'organisation')
  const there = new Set<string>(marks.actors.map(({ id }) => id))
  const endOf = (id: string): string => {
    const employer = lifting.get(id as Id)
    return employer !== undefined && there.has(employer) ? employer : id
  }
  const lines = new Map<string, LineMark>()
  for (const line of marks.lines) {
    const [from, to] = [endOf(line.from), endOf(line.to)]
    if (from === to) continue
    const key = `${pairKey(from, to)} ${line.look} ${line.dormant}`
    if (!lines.has(key)) lines.set(key, { ...line, from, to })
  }
  return {
    actors: marks.actors.filter(({ id }) => endOf(id) === id),
    lines: [...lines.values()],
  }
}
