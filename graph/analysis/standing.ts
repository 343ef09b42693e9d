import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { cellsOf } from './findings/cells.ts'
import type { CellName } from './findings/cells.ts'
import { reachOf } from './findings/gaps/g9-group-nobody-reaches.ts'
import { components } from './measures/components.ts'
import { reach } from './measures/reach.ts'
import { neighboursOf } from './graph.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import type { Lens } from './lens.ts'
import { openNeedsOf } from './subjects/needs.ts'
import type { Snapshot } from '../model/snapshot.ts'

/**
 * Where a map stands, in numbers that a person can check on the picture. The coordinator counts as nobody,
 * but joins others where she is there.
 */
export type Standing = {
  /** Nodes of C. */
  readonly actors: number
  /** Who is tied with whom, smaller id first, in order. */
  readonly ties: readonly (readonly [Id, Id])[]
  /** How large the parts are in which everybody can reach each other, the largest first. */
  readonly parts: readonly number[]
  /** How many pairs lie in the same part, of how many there are. */
  readonly reach: number
  readonly pairs: number
  /** How many ties cross each cell of domain §3.1, G4. */
  readonly crossings: { readonly [name in CellName]: number }
  /** Voiced needs that nothing under way answers. */
  readonly openNeeds: readonly Id[]
  /** Groups that live in the area and that G9 would ask about, by key. */
  readonly unreached: readonly string[]
}

/** Cost O(n + m log m) the first time for a snapshot and a lens. */
export const standingOf = (snapshot: Snapshot, lens: Lens): Standing => {
  const network = networkOf(snapshot, { ...lens, coordinator: false })
  const whole = networkOf(snapshot, { ...lens, coordinator: true })
  const hers = [...network.coordinators].flatMap((id) => whole.nodeOf.get(id) ?? [])
  const { size, recorded, settings } = network
  return {
    actors: size,
    ties: tiesIn(network),
    parts: partsOf(whole, hers),
    reach: reach(whole.cooperation, hers),
    pairs: size < 2 ? 0 : (size * (size - 1)) / 2,
    crossings: crossingsIn(network),
    openNeeds: openNeedsOf(recorded).map(({ id }) => id),
    unreached: settings.areaGroups.filter((key) => reachOf(network, key) !== 'reached'),
  }
}

const tiesIn = ({ cooperation, nodes, size }: Network): readonly (readonly [Id, Id])[] => {
  const ties: (readonly [Id, Id])[] = []
  for (let node = 0; node < size; node++)
    for (const other of neighboursOf(cooperation, node)) {
      const [a, b] = [nodes[node]?.id, nodes[other]?.id]
      if (a !== undefined && b !== undefined && a < b) ties.push([a, b])
    }
  return ties.toSorted(([a, b], [c, d]) => compareIds(a, c) || compareIds(b, d))
}

const partsOf = ({ cooperation }: Network, hers: readonly number[]): readonly number[] => {
  const { of, sizes } = components(cooperation)
  const counted = [...sizes]
  for (const node of hers) {
    const part = of[node]
    if (part !== undefined) counted[part] = (counted[part] ?? 0) - 1
  }
  return counted.filter((count) => count > 0).toSorted((a, b) => b - a)
}

const crossingsIn = (network: Network): Standing['crossings'] => {
  const observed = (name: CellName): number =>
    cellsOf(network).find((cell) => cell.name === name)?.observed ?? 0
  return {
    'nl-fr': observed('nl-fr'),
    'informal-care': observed('informal-care'),
    'informal-formal': observed('informal-formal'),
  }
}
