import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { shortestPaths } from '../measures/shortest-paths.ts'
import type { Network } from '../network.ts'

/** Who stands on the way between two, both ends included. */
export type Way = readonly Id[]

/** So many of the shortest ways are looked at for those through people who have been here for long. */
const lookedAt = 200

/**
 * Up to three shortest ways between two actors over lines that are awake, first those through actors who
 * have been active in the neighbourhood for long (`anchoredSince`; domain §1, 004-18), of equals in order of
 * id. Employees stand at their employer's. None where there is no way. Cost O(n + m).
 */
export const waysBetween = (network: Network, from: Id, to: Id, most = 3): readonly Way[] => {
  const [source, target] = [network.nodeOf.get(from), network.nodeOf.get(to)]
  if (source === undefined || target === undefined || source === target) return []
  if (source >= network.size || target >= network.size) return []
  return shortestPaths(network.cooperation, source, target, lookedAt)
    .map((path) => ({ path, anchored: anchoredOn(network, path.slice(1, -1)) }))
    .toSorted((a, b) => b.anchored - a.anchored)
    .slice(0, most)
    .map(({ path }) => path.flatMap((node) => network.nodes[node]?.id ?? []))
}

/** How many of those between have been here for long, as a share; 1 where nobody is between. */
const anchoredOn = (network: Network, between: readonly number[]): number => {
  const anchored = between.filter(
    (node) => knownText(network.nodes[node]?.fields['anchoredSince']) !== undefined,
  )
  return between.length === 0 ? 1 : anchored.length / between.length
}
