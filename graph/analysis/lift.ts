import { isCoordinator } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Level } from './lens.ts'
import { relationsOf } from './recorded.ts'
import type { Recorded } from './recorded.ts'

/** For whom a professional stands: the id of the employer. Whoever stands for himself is not in it. */
export type Lifting = ReadonlyMap<Id, Id>

/**
 * At organisation level a professional with an employer on the map is merged into it, the coordinator
 * excepted. Who works for two stands for himself: merging would hide that he joins them.
 */
export const liftingOf = (recorded: Recorded, level: Level): Lifting => {
  const employerOf = new Map<Id, Id>()
  if (level === 'person') return employerOf
  const ofTwo = new Set<Id>()
  for (const { from, to } of relationsOf(recorded, 'WORKS_FOR')) {
    const employee = recorded.snapshot.entities.get(from)
    if (employee?.kind !== 'professional' || isCoordinator(employee)) continue
    if (employerOf.has(from) && employerOf.get(from) !== to) ofTwo.add(from)
    employerOf.set(from, to)
  }
  for (const employee of ofTwo) employerOf.delete(employee)
  return employerOf
}
