import { overlapOf, reach } from './box.ts'
import type { Placed } from './box.ts'
import { around } from './candidates.ts'

const cell = 2 * reach
const ring = 18

/** Knows who stands where, and which places are free. */
export class FreeSpace {
  readonly #cells = new Map<string, Placed[]>()

  take(placed: Placed): void {
    const key = keyOf(placed.x, placed.y)
    const list = this.#cells.get(key)
    if (list === undefined) this.#cells.set(key, [placed])
    else list.push(placed)
  }

  isFree(placed: Placed): boolean {
    for (const dx of [-cell, 0, cell])
      for (const dy of [-cell, 0, cell])
        for (const other of this.#cells.get(keyOf(placed.x + dx, placed.y + dy)) ?? [])
          if (overlapOf(placed, other) > 0) return false
    return true
  }

  /**
   * The same, at a near place where it lies over nobody, in whole units. Far off it looks
   * less closely, or a crowd would take long.
   */
  nearest<P extends Placed>(placed: P): P {
    for (let radius = 0; ; radius = radius * 1.06 + ring)
      for (const { x, y } of around(placed, radius, aroundCount(radius))) {
        const there = { ...placed, x, y }
        if (this.isFree(there)) return there
      }
  }
}

const aroundCount = (radius: number): number =>
  radius === 0 ? 1 : Math.max(8, Math.round((2 * Math.PI * radius) / (2 * ring)))

const keyOf = (x: number, y: number): string => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
