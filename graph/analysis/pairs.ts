import { isDormant } from './vitality.ts'
import { rankOf, tieTypes } from './rank.ts'
import { relationsOf } from './recorded.ts'
import type { Recorded } from './recorded.ts'
import type { Roster } from './roster.ts'
import { meetingsOf } from './meetings.ts'
import type { Settings } from './settings.ts'

/**
 * What is known of pairs of nodes, by `low * nodes + high`. In the lowest three bits the highest active
 * rank plus one (0: none), then whether a tie sleeps, then whether somebody said that there is none.
 */
export type Pairs = ReadonlyMap<number, number>

const rankBits = 7
const sleeps = 8
const isDenied = 16

export const pairKey = (a: number, b: number, nodes: number): number =>
  a < b ? a * nodes + b : b * nodes + a

/** The highest active rank, or -1. */
export const rankIn = (held: number | undefined): number => ((held ?? 0) & rankBits) - 1

export const sleepsIn = (held: number | undefined): boolean => ((held ?? 0) & sleeps) !== 0

export const deniedIn = (held: number | undefined): boolean => ((held ?? 0) & isDenied) !== 0

export const pairsOf = (recorded: Recorded, roster: Roster, settings: Settings): Pairs => {
  const pairs = new Map<number, number>()
  const note = (
    a: number | undefined,
    b: number | undefined,
    rank: number,
    flags: number,
  ): void => {
    if (a === undefined || b === undefined || a === b) return
    const key = pairKey(a, b, roster.nodes.length)
    const held = pairs.get(key) ?? 0
    pairs.set(key, Math.max(held & rankBits, rank + 1) | (held & ~rankBits) | flags)
  }
  for (const type of tieTypes)
    for (const relation of relationsOf(recorded, type)) {
      // Whom the coordinator works for says nothing about whom she works with.
      if (type === 'WORKS_FOR' && roster.coordinators.has(relation.from)) continue
      const a = roster.nodeOf.get(relation.from)
      const b = roster.nodeOf.get(relation.to)
      if (isDormant(relation.fields, recorded.day, settings.dormantAfterMonths))
        note(a, b, -1, sleeps)
      else note(a, b, rankOf(relation), 0)
    }
  for (const { from, to } of relationsOf(recorded, 'NO_RELATION'))
    note(roster.nodeOf.get(from), roster.nodeOf.get(to), -1, isDenied)
  for (const { members, rank } of meetingsOf(recorded, roster, settings))
    for (const [at, a] of members.entries())
      for (const b of members.slice(at + 1)) note(a, b, rank, 0)
  return pairs
}
