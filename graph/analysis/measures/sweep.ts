import type { Graph } from '../graph.ts'

/** Deeper than any node is. */
const unseen = 2 ** 31 - 1

/**
 * From a source a sweep outward, level by level, that keeps the shortest ways as a list of ties, then one back along that
 * list, so that no tie is tried again. A level is found from the nodes before it or, where fewer ties lie there, from
 * those that are left (Beamer, Asanović & Patterson 2012, doi:10.1109/SC.2012.50).
 *
 * Whether a tie goes outward is chance for a processor, which guesses wrongly half the time: every tie is written to the
 * end of the list, whose length grows only where it belongs there.
 */
export class Sweep {
  /** By node: what depends on it, both ends of every pair counted. */
  readonly sums: Float64Array
  readonly #size: number
  readonly #offsets: Int32Array
  readonly #targets: Uint16Array | Int32Array
  readonly #depth: Int32Array
  readonly #ways: Float64Array
  /** What depends on a node for one of its shortest ways, itself included. */
  readonly #share: Float64Array
  readonly #reached: Uint16Array | Int32Array
  readonly #left: Uint16Array | Int32Array
  /** The ends of the ties of the shortest ways, level by level. */
  readonly #nearer: Uint16Array | Int32Array
  readonly #farther: Uint16Array | Int32Array
  #filled = 0
  #kept = 0

  constructor({ size, offsets, targets }: Graph) {
    // Half the bytes stay nearer to the processor.
    const Nodes = size < 2 ** 16 ? Uint16Array : Int32Array
    this.sums = new Float64Array(size)
    this.#size = size
    this.#offsets = offsets
    this.#targets = Nodes.from(targets)
    this.#depth = new Int32Array(size).fill(unseen)
    this.#ways = new Float64Array(size)
    this.#share = new Float64Array(size)
    this.#reached = new Nodes(size + 1)
    this.#left = new Nodes(size + 1)
    this.#nearer = new Nodes(targets.length + 1)
    this.#farther = new Nodes(targets.length + 1)
  }

  outward(source: number): void {
    const offsets = this.#offsets
    const reached = this.#reached
    this.#kept = 0
    this.#filled = 1
    reached[0] = source
    this.#depth[source] = 0
    let tiesLeft = this.#targets.length
    let waiting = -1
    for (let here = 0, first = 0; first < this.#filled; here++) {
      const end = this.#filled
      let ties = 0
      for (let at = first; at < end; at++) {
        const node = reached[at] as number
        ties += (offsets[node + 1] as number) - (offsets[node] as number)
      }
      tiesLeft -= ties
      if (ties <= tiesLeft) {
        this.#fromNearer(here, first)
        waiting = -1
      } else waiting = this.#fromLeft(here, waiting === -1 ? this.#listLeft() : waiting)
      first = end
    }
  }

  /** Looks from the nodes of a level at the ties to those beyond it. */
  #fromNearer(here: number, first: number): void {
    const offsets = this.#offsets
    const targets = this.#targets
    const depth = this.#depth
    const reached = this.#reached
    const nearer = this.#nearer
    const farther = this.#farther
    const end = this.#filled
    let filled = end
    let kept = this.#kept
    for (let at = first; at < end; at++) {
      const node = reached[at] as number
      const last = offsets[node + 1] as number
      for (let slot = offsets[node] as number; slot < last; slot++) {
        const other = targets[slot] as number
        const found = depth[other] as number
        // 1 for a negative number, else 0.
        const isOutward = (here - found) >>> 31
        reached[filled] = other
        filled += (unseen - 1 - found) >>> 31
        nearer[kept] = node
        farther[kept] = other
        kept += isOutward
        depth[other] = found - ((found - here - 1) & -isOutward)
      }
    }
    this.#filled = filled
    this.#kept = kept
  }

  #listLeft(): number {
    const depth = this.#depth
    const left = this.#left
    let waiting = 0
    for (let node = 0; node < this.#size; node++) {
      left[waiting] = node
      waiting += (unseen - 1 - (depth[node] as number)) >>> 31
    }
    return waiting
  }

  /** Looks from the nodes that are left at their ties to a level; how many are left after it. */
  #fromLeft(here: number, waiting: number): number {
    const offsets = this.#offsets
    const targets = this.#targets
    const depth = this.#depth
    const left = this.#left
    const nearer = this.#nearer
    const farther = this.#farther
    const reached = this.#reached
    let filled = this.#filled
    let kept = this.#kept
    let stay = 0
    for (let at = 0; at < waiting; at++) {
      const node = left[at] as number
      const before = kept
      const last = offsets[node + 1] as number
      for (let slot = offsets[node] as number; slot < last; slot++) {
        const other = targets[slot] as number
        nearer[kept] = other
        farther[kept] = node
        kept += (((depth[other] as number) ^ here) - 1) >>> 31
      }
      if (kept === before) left[stay++] = node
      else {
        depth[node] = here + 1
        reached[filled++] = node
      }
    }
    this.#filled = filled
    this.#kept = kept
    return stay
  }

  /** Counts the ways along the list, adds up backwards what depends on each node, and forgets this source. */
  back(): void {
    const sums = this.sums
    const depth = this.#depth
    const ways = this.#ways
    const share = this.#share
    const reached = this.#reached
    const nearer = this.#nearer
    const farther = this.#farther
    const filled = this.#filled
    const kept = this.#kept
    const source = reached[0] as number
    ways[source] = 1
    for (let tie = 0; tie < kept; tie++) {
      const other = farther[tie] as number
      ways[other] = (ways[other] as number) + (ways[nearer[tie] as number] as number)
    }
    for (let taken = 0; taken < filled; taken++) {
      const node = reached[taken] as number
      share[node] = 1 / (ways[node] as number)
      depth[node] = unseen
    }
    for (let tie = kept - 1; tie >= 0; tie--) {
      const node = nearer[tie] as number
      share[node] = (share[node] as number) + (share[farther[tie] as number] as number)
    }
    ways[source] = 0
    for (let taken = 1; taken < filled; taken++) {
      const node = reached[taken] as number
      const through = ways[node] as number
      sums[node] = (sums[node] as number) + ((share[node] as number) - 1 / through) * through
      ways[node] = 0
    }
  }
}
