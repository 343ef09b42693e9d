import type { Entity } from '../model/element.ts'
import { hasFlag } from '../model/element.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText } from '../model/value.ts'
import { graphOf, tiesOf } from './graph.ts'
import type { Graph } from './graph.ts'
import { dayOf } from './lens.ts'
import type { Lens } from './lens.ts'
import { deniedIn, pairKey, pairsOf, rankIn, sleepsIn } from './pairs.ts'
import type { Pairs } from './pairs.ts'
import { recordedOn } from './recorded.ts'
import type { Recorded } from './recorded.ts'
import { rosterOf } from './roster.ts'
import type { Roster } from './roster.ts'
import { settingsOf } from './settings.ts'
import type { Settings } from './settings.ts'

/** A map through a lens, ready to be measured (domain §3.0). */
export type Network = Roster & {
  readonly lens: Lens
  readonly recorded: Recorded
  readonly settings: Settings
  readonly pairs: Pairs
  /** C: who does anything together, rank 1 and up. Nodes 0 to `size`. */
  readonly cooperation: Graph
  /** W: who works together, rank 3 and up. */
  readonly working: Graph
  /** By node, how far it was asked: 0 not, 1 partly, 2 fully; of employer and employees the best. */
  readonly coverage: Uint8Array
}

export type PairState =
  | 'tie'
  | 'contact'
  | 'dormant'
  | 'none_confirmed'
  | 'none_one_sided'
  | 'unknown'

const kept = new WeakMap<Snapshot, Map<string, Network>>()

/** The network of a snapshot, built once for every lens. Cost O(n + m log m) the first time. */
export const networkOf = (snapshot: Snapshot, lens: Lens): Network => {
  const without = (lens.without ?? []).toSorted().join(' ')
  const key = `${dayOf(lens)} ${lens.level} ${lens.coordinator} ${without}`
  const byLens = kept.get(snapshot) ?? new Map<string, Network>()
  kept.set(snapshot, byLens)
  const found = byLens.get(key) ?? built(snapshot, lens)
  byLens.set(key, found)
  return found
}

const built = (snapshot: Snapshot, lens: Lens): Network => {
  const recorded = recordedOn(snapshot, dayOf(lens), lens.without)
  const settings = settingsOf(snapshot)
  const roster = rosterOf(recorded, lens)
  const pairs = pairsOf(recorded, roster, settings)
  const { nodes, size, standsFor } = roster
  return {
    ...roster,
    lens,
    recorded,
    settings,
    pairs,
    cooperation: graphOf(size, tiesOf(pairs, nodes.length, size, 1)),
    working: graphOf(size, tiesOf(pairs, nodes.length, size, 3)),
    coverage: Uint8Array.from(standsFor, (actors) => Math.max(...actors.map(asked))),
  }
}

const steps = ['not_asked', 'partial', 'complete']

const asked = (actor: Entity): number =>
  Math.max(0, steps.indexOf(knownText(actor.fields['coverage']) ?? ''))

/** What is known between two nodes. Only `none_*` can be a gap; `unknown` is a question. */
export const pairState = (network: Network, a: number, b: number): PairState => {
  const held = network.pairs.get(pairKey(a, b, network.nodes.length))
  const rank = rankIn(held)
  if (rank >= 1) return 'tie'
  if (rank === 0) return 'contact'
  if (sleepsIn(held)) return 'dormant'
  const complete = Number(network.coverage[a] === 2) + Number(network.coverage[b] === 2)
  if (deniedIn(held) || complete === 2) return 'none_confirmed'
  return complete === 1 ? 'none_one_sided' : 'unknown'
}

/** Whether a node lies outside the area: in C, but never the subject of a gap or an end of a pair card. */
export const isOutside = (network: Network, node: number): boolean => {
  const actor = network.nodes[node]
  return actor !== undefined && hasFlag(actor, 'outside_area')
}
