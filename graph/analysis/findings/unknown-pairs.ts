import type { Network } from '../network.ts'
import { deniedIn, rankIn, sleepsIn } from '../pairs.ts'
import type { Cell } from './cells.ts'

/**
 * How many pairs of C nobody knows anything about: neither end fully asked, and nothing noted. Cost O(n + m):
 * counted as all pairs of those who were not fully asked, less those of whom something is known.
 */
export const unknownPairs = (network: Network): number => {
  const open = openIn(network, [...network.nodes.keys()].slice(0, network.size))
  return (open.size * (open.size - 1)) / 2 - knownAmong(network, open, open)
}

/** The same of the pairs between the two categories of a cell. */
export const unknownPairsIn = (network: Network, { x, y }: Cell): number => {
  const [openX, openY] = [openIn(network, x), openIn(network, y)]
  return openX.size * openY.size - knownAmong(network, openX, openY)
}

const openIn = ({ coverage }: Network, nodes: readonly number[]): ReadonlySet<number> =>
  new Set(nodes.filter((node) => coverage[node] !== 2))

const knownAmong = (
  { pairs, nodes }: Network,
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): number => {
  let known = 0
  for (const [key, held] of pairs) {
    const b = key % nodes.length
    const a = (key - b) / nodes.length
    if (!(one.has(a) && other.has(b)) && !(one.has(b) && other.has(a))) continue
    if (rankIn(held) >= 0 || sleepsIn(held) || deniedIn(held)) known += 1
  }
  return known
}
