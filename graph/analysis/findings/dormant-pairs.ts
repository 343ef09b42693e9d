import type { Relation } from '../../model/element.ts'
import { pairState } from '../network.ts'
import type { Network } from '../network.ts'
import { pairKey } from '../pairs.ts'
import { tieTypes } from '../rank.ts'
import { relationsOf } from '../recorded.ts'
import { isDormant } from '../vitality.ts'

/** Two nodes whose lines all sleep, with those lines. */
export type DormantPair = {
  readonly a: number
  readonly b: number
  readonly relations: readonly Relation[]
}

/** The pairs whose only lines sleep, in order of node; contact beats dormant. Cost O(m). */
export const dormantPairs = (network: Network): readonly DormantPair[] => {
  const { recorded, settings, nodeOf, nodes, size } = network
  const found = new Map<number, { a: number; b: number; relations: Relation[] }>()
  for (const type of tieTypes)
    for (const relation of relationsOf(recorded, type)) {
      if (!isDormant(relation.fields, recorded.day, settings.dormantAfterMonths)) continue
      const [one, other] = [nodeOf.get(relation.from), nodeOf.get(relation.to)]
      if (one === undefined || other === undefined || one === other) continue
      const [a, b] = one < other ? [one, other] : [other, one]
      if (b >= size || pairState(network, a, b) !== 'dormant') continue
      const key = pairKey(a, b, nodes.length)
      const held = found.get(key)
      if (held === undefined) found.set(key, { a, b, relations: [relation] })
      else held.relations.push(relation)
    }
  return [...found.values()]
    .map((pair) => ({
      ...pair,
      relations: pair.relations.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    }))
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
}
