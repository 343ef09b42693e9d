import { compareIds } from '../../model/ids.ts'
import { categories } from './finding.ts'
import type { Finding } from './finding.ts'

/** From concrete to vague (domain §3.0): a card about an offer comes before one about a theme. */
const concreteness = ['L3', 'G1', 'L4', 'L1', 'G3', 'L2']

const certainties = ['known', 'confirmed', 'one_sided', 'unknown']

/**
 * Findings in the order in which people see them: strengths first; within a category what waits goes
 * last. Pair cards by effort, concreteness, benefit and certainty; the others keep their rule's order.
 */
export const ranked = (found: readonly Finding[]): readonly Finding[] => {
  const places = new Map(found.map((finding, place) => [finding, place]))
  return found.toSorted(
    (a, b) =>
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      Number(a.later) - Number(b.later) ||
      (a.category === 'fruit' ? byPromise(a, b) : (places.get(a) ?? 0) - (places.get(b) ?? 0)),
  )
}

const byPromise = (a: Finding, b: Finding): number =>
  a.effort - b.effort ||
  placeIn(concreteness, a.rule) - placeIn(concreteness, b.rule) ||
  b.benefit - a.benefit ||
  placeIn(certainties, a.certainty) - placeIn(certainties, b.certainty) ||
  compareIds(a.id, b.id)

const placeIn = (order: readonly string[], value: string): number => {
  const place = order.indexOf(value)
  return place === -1 ? order.length : place
}
