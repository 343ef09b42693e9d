import type { Network } from '../network.ts'
import { deniedIn, rankIn, sleepsIn } from '../pairs.ts'

/**
 * How many pairs of C nobody knows anything about: neither end fully asked, and nothing noted. Cost O(n + m):
 * counted as all pairs of those who were not fully asked, less those of whom something is known.
 */
export const unknownPairs = ({ coverage, size, pairs, nodes }: Network): number => {
  let open = 0
  for (let node = 0; node < size; node++) if (coverage[node] !== 2) open += 1
  let known = 0
  for (const [key, held] of pairs) {
    const b = key % nodes.length
    const a = (key - b) / nodes.length
    if (a >= size || b >= size || coverage[a] === 2 || coverage[b] === 2) continue
    if (rankIn(held) >= 0 || sleepsIn(held) || deniedIn(held)) known += 1
  }
  return (open * (open - 1)) / 2 - known
}
