import { randomFrom } from '../model/random.ts'

export type Pair = readonly [string, string]

/** Who sits with whom: groups of about the same size. */
export type Seating = {
  readonly groups: readonly (readonly string[])[]
  /** Pairs at one table that have never worked together. */
  readonly newPairs: number
  /** Pairs at one table that had better not be; none unless there is no other way. */
  readonly conflicts: number
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * Puts people in groups so that as many pairs as can be meet who have never worked together, and nobody sits with
 * whom they should not. Begins at random (seeded) and swaps two people as long as that is better: not always the
 * best there is. Cost: people² × group size for each round of swaps; a second at most for 60.
 */
export const seat = (
  people: readonly string[],
  size: number,
  known: readonly Pair[],
  apart: readonly Pair[],
  seed = 'seating',
): Seating => {
  const random = randomFrom(seed)
  const met = new Set(known.map(([a, b]) => keyOf(a, b)))
  const against = new Set(apart.map(([a, b]) => keyOf(a, b)))
  const worth = (a: string, b: string): number => {
    const key = keyOf(a, b)
    // One pair that must not be outweighs every pair that could meet.
    if (against.has(key)) return -people.length * people.length
    return met.has(key) ? 0 : 1
  }
  const count = Math.max(1, Math.ceil(people.length / Math.max(1, size)))
  const groups: string[][] = Array.from({ length: count }, () => [])
  for (const [nth, person] of shuffled(people, random).entries()) groups[nth % count]?.push(person)
  improve(groups, worth)
  const pairs = groups.flatMap(pairsIn)
  return {
    groups,
    newPairs: pairs.filter(([a, b]) => worth(a, b) > 0).length,
    conflicts: pairs.filter(([a, b]) => worth(a, b) < 0).length,
  }
}

/** Groups as chance makes them, to compare with. */
export const seatAtRandom = (
  people: readonly string[],
  size: number,
  seed: string,
): readonly (readonly string[])[] => {
  const random = randomFrom(seed)
  const count = Math.max(1, Math.ceil(people.length / Math.max(1, size)))
  const groups: string[][] = Array.from({ length: count }, () => [])
  for (const [nth, person] of shuffled(people, random).entries()) groups[nth % count]?.push(person)
  return groups
}

export const pairsIn = (group: readonly string[]): readonly Pair[] =>
  group.flatMap((a, nth) => group.slice(nth + 1).map((b): Pair => [a, b]))

type Worth = (a: string, b: string) => number

/** Swaps two people of different groups as long as any swap is better. */
const improve = (groups: string[][], worth: Worth): void => {
  const inside = (person: string, group: readonly string[], without: string): number =>
    group.reduce(
      (sum, other) => (other === without || other === person ? sum : sum + worth(person, other)),
      0,
    )
  for (let better = true; better;) {
    better = false
    for (const [one, first] of groups.entries())
      for (const second of groups.slice(one + 1))
        for (const [i, a] of first.entries())
          for (const [j, b] of second.entries()) {
            const before =
              inside(first[i] ?? a, first, first[i] ?? a) +
              inside(second[j] ?? b, second, second[j] ?? b)
            const now =
              inside(second[j] ?? b, first, first[i] ?? a) +
              inside(first[i] ?? a, second, second[j] ?? b)
            if (now <= before) continue
            const moved = first[i] ?? a
            first[i] = second[j] ?? b
            second[j] = moved
            better = true
          }
  }
}

const shuffled = (people: readonly string[], random: () => number): readonly string[] => {
  const list = [...people]
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = list[last]
    list[last] = list[other] ?? ''
    list[other] = held ?? ''
  }
  return list
}
