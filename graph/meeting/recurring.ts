import type { Entity } from '../model/element.ts'
import { knownTexts } from '../model/value.ts'

/** What a group ticked of what hinders and what carries (domain §1.2, 001-04). */
export type Ticked = 'obstacles' | 'opportunities'

/** The values that were ticked at two meetings or more, in order: they keep coming back. */
export const recurring = (meetings: readonly Entity[], field: Ticked): readonly string[] => {
  const times = new Map<string, number>()
  for (const { fields } of meetings)
    for (const value of new Set(knownTexts(fields[field])))
      times.set(value, (times.get(value) ?? 0) + 1)
  return [...times]
    .filter(([, count]) => count > 1)
    .map(([value]) => value)
    .toSorted()
}
