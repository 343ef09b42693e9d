import { overlapOf, reach } from './box.ts'
import type { Placed } from './box.ts'
import { around } from './candidates.ts'
import type { Extent } from './shape.ts'

type Movable = Extent & { x: number; y: number }

const cell = 2 * reach
const ring = 18

/** Knows who stands where, and which places are free. */
export class FreeSpace {
  readonly #cells = new Map<number, Placed[]>()

  take(placed: Placed): void {
    const key = keyOf(placed.x, placed.y)
    const list = this.#cells.get(key)
    if (list === undefined) this.#cells.set(key, [placed])
    else list.push(placed)
  }

  isFree(placed: Placed): boolean {
    return this.#inTheWay(placed) === undefined
  }

  #inTheWay(placed: Placed): Placed | undefined {
    for (const dx of [-cell, 0, cell])
      for (const dy of [-cell, 0, cell])
        for (const other of this.#cells.get(keyOf(placed.x + dx, placed.y + dy)) ?? [])
          if (overlapOf(placed, other) > 0) return other
    return undefined
  }

  /**
   * The same, at a near place where it lies over nobody, in whole units. Far off it looks
   * less closely, or a crowd would take long.
   */
  nearest<P extends Movable>(placed: P): P {
    const there = { ...placed }
    // Whoever was last in the way is most likely in the way of the next place too.
    let before: Placed | undefined
    for (let radius = 0; ; radius = radius * 1.06 + ring)
      for (const { x, y } of around(placed, radius, aroundCount(radius))) {
        there.x = x
        there.y = y
        if (before !== undefined && overlapOf(there, before) > 0) continue
        before = this.#inTheWay(there)
        if (before === undefined) return there
      }
  }
}

const aroundCount = (radius: number): number =>
  radius === 0 ? 1 : Math.max(8, Math.round((2 * Math.PI * radius) / (2 * ring)))

/** Larger than the number of cells that any picture is high. */
const rows = 1_000_003

const keyOf = (x: number, y: number): number => Math.floor(x / cell) * rows + Math.floor(y / cell)
