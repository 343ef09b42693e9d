import { randomFrom } from '../../graph/model/random.ts'

export type Ties = readonly (readonly [number, number])[]

/** Each newcomer ties itself to three that are there, the more tied the likelier (Barabási & Albert 1999). */
export const preferential = (size: number): Ties => {
  const random = randomFrom(`ba ${size}`)
  const ties: [number, number][] = []
  const ends: number[] = [0, 1, 2]
  for (let node = 3; node < size; node++) {
    const chosen = new Set<number>()
    while (chosen.size < 3) chosen.add(ends[Math.floor(random() * ends.length)] ?? 0)
    for (const other of chosen) {
      ties.push([other, node])
      ends.push(other, node)
    }
  }
  return ties
}

/** Blocks of 25, four of five ties within them, six ties a node: closest to a neighbourhood. */
export const planted = (size: number): Ties => {
  const random = randomFrom(`pp ${size}`)
  const draw = (below: number): number => Math.floor(random() * below)
  const ties = new Map<number, [number, number]>()
  while (ties.size < 3 * size) {
    const one = draw(size)
    const other =
      random() < 0.8 ? Math.min(size - 1, 25 * Math.floor(one / 25) + draw(25)) : draw(size)
    if (one === other) continue
    const tie: [number, number] = one < other ? [one, other] : [other, one]
    ties.set(tie[0] * size + tie[1], tie)
  }
  return [...ties.values()]
}
