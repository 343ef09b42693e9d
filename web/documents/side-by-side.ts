import type { LineMark } from '../canvas/marks.ts'

/** Between several lines of one pair, in picture units. */
const apart = 16

/**
 * How far each line bends aside, so that several of one pair lie beside one another: 0 for one alone, and as
 * many to the left as to the right. Seen from the smaller id, whichever way a line runs.
 */
export const besideOf = (lines: readonly LineMark[]): ReadonlyMap<string, number> => {
  const pairs = new Map<string, LineMark[]>()
  for (const line of lines) {
    const key = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`
    const held = pairs.get(key)
    if (held === undefined) pairs.set(key, [line])
    else held.push(line)
  }
  const beside = new Map<string, number>()
  for (const together of pairs.values())
    for (const [nth, line] of together.entries()) {
      const offset = (nth - (together.length - 1) / 2) * apart
      beside.set(line.id, line.from < line.to ? offset : -offset)
    }
  return beside
}
