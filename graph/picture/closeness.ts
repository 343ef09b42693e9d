import { relationSpec } from '../model/catalogue/catalogue.ts'
import type { RelationType } from '../model/catalogue/names.ts'
import { isCoordinator } from '../model/element.ts'
import type { Relation } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { companies } from './company.ts'
import { drawnRelations } from './drawn.ts'

export type Closeness = {
  /** How much it asks to be short. */
  readonly pull: number
  /** How much it asks to be uncrossed; 0: there is no line to see. */
  readonly drawn: number
}

export type ClosePair = Closeness & { readonly pair: readonly [Id, Id] }

const belonging: readonly RelationType[] = ['WORKS_FOR', 'MEMBER_OF', 'VOLUNTEERS_FOR', 'PART_OF']

/** A coordinator knows everybody: her lines would draw the whole picture into one knot. */
const coordinators = { pull: 0.06, drawn: 0.3 } as const

/** Every pair that belongs together, once, in order of id. */
export const closenessOf = (snapshot: Snapshot): readonly ClosePair[] => {
  const pairs = new Map<string, ClosePair>()
  const add = (from: Id, to: Id, { pull, drawn }: Closeness): void => {
    const pair = compareIds(from, to) < 0 ? ([from, to] as const) : ([to, from] as const)
    const key = pair.join(' ')
    const before = pairs.get(key)
    pairs.set(key, {
      pair,
      pull: pull + (before?.pull ?? 0),
      drawn: Math.max(drawn, before?.drawn ?? 0),
    })
  }
  const drawn = drawnRelations(snapshot).filter(({ from, to }) => from !== to)
  for (const relation of drawn) {
    const { from, to } = relation
    add(
      from,
      to,
      isCoordinators(snapshot, relation) ? coordinators : { pull: pullOf(relation), drawn: 1 },
    )
  }
  for (const { from, to, pull } of companies(snapshot)) add(from, to, { pull, drawn: 0 })
  return [...pairs.entries()].toSorted(([a], [b]) => compareIds(a, b)).map(([, pair]) => pair)
}

const isCoordinators = (snapshot: Snapshot, { from, to }: Relation): boolean =>
  [from, to].some((end) => {
    const entity = snapshot.entities.get(end)
    return entity !== undefined && isCoordinator(entity)
  })

/** Belonging is shortest, then working together, then knowing each other. */
const pullOf = ({ type, fields }: Relation): number => {
  if (belonging.includes(type)) return 3
  const { rank } = relationSpec(type)
  if (rank === undefined) return 0.5
  if (typeof rank === 'number') return rank >= 3 ? 2 : 0.8
  const key = fields[rank.by]
  const value = typeof key === 'string' ? rank.ranks[key] : undefined
  return (value ?? rank.otherwise) >= 3 ? 2 : 0.8
}
