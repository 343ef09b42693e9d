import { pairKey } from '../model/pair-key.ts'
import { randomFrom } from '../model/random.ts'
import type { Random } from '../model/random.ts'

export type Pair = readonly [string, string]

/** Who sits with whom: groups of about the same size. */
export type Seating = {
  readonly groups: readonly (readonly string[])[]
  /** Pairs at one table that have never worked together. */
  readonly newPairs: number
  /** Pairs at one table that had better not be; none unless there is no other way. */
  readonly conflicts: number
}

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
  const met = new Set(known.map(([a, b]) => pairKey(a, b)))
  const against = new Set(apart.map(([a, b]) => pairKey(a, b)))
  const worth = (a: string, b: string): number => {
    const key = pairKey(a, b)
    // One pair that must not be outweighs every pair that could meet.
    if (against.has(key)) return -people.length * people.length
    return met.has(key) ? 0 : 1
  }
  const groups = seatAtRandom(people, size, seed)
  improve(groups, worth)
  const pairs = groups.flatMap(pairsIn)
  return {
    groups,
    newPairs: pairs.filter(([a, b]) => worth(a, b) > 0).length,
    conflicts: pairs.filter(([a, b]) => worth(a, b) < 0).length,
  }
}

/** Groups of about the same size as chance makes them: where a seating begins, and what it is compared with. */
export const seatAtRandom = (people: readonly string[], size: number, seed: string): string[][] => {
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
const improve = (groups: readonly string[][], worth: Worth): void => {
  /** What somebody is worth to the others of a group, one of whom leaves. */
  const among = (person: string, group: readonly string[], leaving: string): number =>
    group.reduce((sum, other) => (other === leaving ? sum : sum + worth(person, other)), 0)
  const isBetter = (a: string, first: readonly string[], b: string, second: readonly string[]) =>
    among(b, first, a) + among(a, second, b) > among(a, first, a) + among(b, second, b)
  for (let better = true; better;) {
    better = false
    for (const [one, first] of groups.entries())
      for (const second of groups.slice(one + 1))
        for (const i of first.keys())
          for (const j of second.keys()) {
            const [a = '', b = ''] = [first[i], second[j]]
            if (!isBetter(a, first, b, second)) continue
            first[i] = b
            second[j] = a
            better = true
          }
  }
}

const shuffled = (people: readonly string[], random: Random): readonly string[] => {
  const list = [...people]
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = list[last]
    list[last] = list[other] ?? ''
    list[other] = held ?? ''
  }
  return list
}
