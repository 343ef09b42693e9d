import type { Change } from '../change/change.ts'
import { mostChanges } from '../change/commit.ts'

/** The most characters of one part, so that it fits the body of a request with room to spare. */
const longestPart = 400_000

/** Cuts changes, in their order, into parts that are each small enough for one commit. */
export const inParts = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const parts: Change[][] = []
  let length = longestPart
  for (const change of changes) {
    const size = JSON.stringify(change).length
    const last = parts.at(-1)
    if (last === undefined || last.length >= mostChanges || length + size > longestPart) {
      parts.push([change])
      length = size
    } else {
      last.push(change)
      length += size
    }
  }
  return parts
}
