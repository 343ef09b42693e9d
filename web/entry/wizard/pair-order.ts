import { indexOf } from '../../../graph/change/snapshot-index.ts'
import { isCoordinator, isActor } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { isPrivateTie } from '../../../graph/model/ends.ts'
import { saysOfPair } from '../changes/pair.ts'

export type Pair = { readonly from: Entity; readonly to: Entity }

/** More actors than this are not asked about pair by pair. */
const mostActors = 40

export const pairKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * The pairs that nothing is known of, in the order in which to ask: those that share a theme, a place
 * or the question under which they were named first, and everybody in turn.
 *
 * @param questions the question under which an actor was named
 * @param skipped the pairs of which somebody said *don't know*, by `pairKey`
 */
export const pairsToAsk = (
  snapshot: Snapshot,
  questions: ReadonlyMap<Id, number>,
  skipped: ReadonlySet<string>,
): readonly Pair[] => {
  const actors = [...snapshot.entities.values()]
    .filter((entity) => isActor(entity) && !isCoordinator(entity))
    .slice(-mostActors)
  const said = saidPairs(snapshot)
  const turns = turnsOf([...said, ...skipped])
  const shared = new Map(actors.map(({ id }) => [id, topicsOf(snapshot, id)]))
  const cost = ({ from, to }: Pair): number => {
    const common = [...(shared.get(from.id) ?? [])].filter((id) => shared.get(to.id)?.has(id))
    const sameQuestion =
      questions.has(from.id) && questions.get(from.id) === questions.get(to.id) ? 1 : 0
    return (turns.get(from.id) ?? 0) + (turns.get(to.id) ?? 0) - 2 * common.length - sameQuestion
  }
  return actors
    .flatMap((from, at) => actors.slice(at + 1).map((to): Pair => ({ from, to })))
    .filter(({ from, to }) => {
      const key = pairKey(from.id, to.id)
      return (
        !said.has(key) && !skipped.has(key) && !isPrivateTie(from, to) && !isPrivateTie(to, from)
      )
    })
    .map((pair) => ({ pair, cost: cost(pair) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ pair }) => pair)
}

const saidPairs = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(
    [...snapshot.relations.values()].filter(saysOfPair).map(({ from, to }) => pairKey(from, to)),
  )

/** How often each actor was asked about. */
const turnsOf = (pairs: readonly string[]): ReadonlyMap<string, number> => {
  const turns = new Map<string, number>()
  for (const pair of pairs)
    for (const id of pair.split(' ')) turns.set(id, (turns.get(id) ?? 0) + 1)
  return turns
}

const topicsOf = (snapshot: Snapshot, actor: Id): ReadonlySet<Id> =>
  new Set(
    (indexOf(snapshot).byEnd.get(actor) ?? []).flatMap((id) => {
      const relation = snapshot.relations.get(id)
      return relation?.from === actor &&
        ['ACTIVE_ON', 'PRESENT_AT', 'HOSTS'].includes(relation.type)
        ? [relation.to]
        : []
    }),
  )
