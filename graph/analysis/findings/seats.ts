import type { Relation } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import type { Network } from '../network.ts'
import type { Team } from '../subjects/teams.ts'
import type { Initiative } from '../subjects/initiatives.ts'
import { idsOf } from './ways.ts'

/** The nodes that sit somewhere, employees at their employer's, coordinators left out; in order. */
export const nodesAt = (network: Network, seats: readonly Relation[]): readonly number[] =>
  [...new Set(seats.flatMap(({ from }) => network.nodeOf.get(from) ?? []))]
    .filter((node) => node >= 0)
    .toSorted((a, b) => a - b)

/** What the map shows of teams or initiatives: who belongs to them, and the seats themselves. */
export const shownBy = (
  network: Network,
  bodies: readonly (Team | Initiative)[],
): { readonly lit: readonly Id[]; readonly way: readonly Id[] } => {
  const seats = bodies.flatMap((body) => body.seats)
  return { lit: idsOf(network, nodesAt(network, seats)), way: seats.map(({ id }) => id).toSorted() }
}
