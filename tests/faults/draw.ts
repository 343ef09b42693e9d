/** Draws a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number

/** Random numbers that are the same for the same seed (mulberry32), so that a failure can be had again. */
export const drawFrom = (seed: number): Draw => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A seed that the clock gives, or the one of a run that is to be had again. */
export const freshSeed = (): number => Number(process.env['VONK_SEED'] ?? Date.now() % 2 ** 31)
