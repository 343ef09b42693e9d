/**
 * A large map with a few entries laid over it, so that a map of a map's elements that differs in one
 * entry need not be copied whole. Never changes; entries that were there keep their order.
 */
class LayeredMap<K, V> implements ReadonlyMap<K, V> {
  readonly bottom: ReadonlyMap<K, V>
  /** undefined: gone. */
  readonly top: ReadonlyMap<K, V | undefined>
  readonly size: number

  constructor(bottom: ReadonlyMap<K, V>, top: ReadonlyMap<K, V | undefined>) {
    this.bottom = bottom
    this.top = top
    let { size } = bottom
    for (const [key, value] of top) size += Number(value !== undefined) - Number(bottom.has(key))
    this.size = size
  }

  get(key: K): V | undefined {
    return this.top.has(key) ? this.top.get(key) : this.bottom.get(key)
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.bottom) {
      const held = this.top.has(key) ? this.top.get(key) : value
      if (held !== undefined) yield [key, held]
    }
    for (const [key, value] of this.top)
      if (value !== undefined && !this.bottom.has(key)) yield [key, value]
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }
}

/**
 * The map with these entries put or, where undefined, taken out. Costs O(√n) on average: layers are
 * joined into one, and that one into a plain map when it has grown past the root of what lies below.
 */
export const withEntries = <K, V>(
  map: ReadonlyMap<K, V>,
  entries: ReadonlyMap<K, V | undefined>,
): ReadonlyMap<K, V> => {
  if (entries.size === 0) return map
  const bottom = isLayered(map) ? map.bottom : map
  const top = isLayered(map) ? joined(map.top, entries) : entries
  return top.size <= Math.max(16, Math.sqrt(bottom.size))
    ? new LayeredMap<K, V>(bottom, top)
    : laidOn(bottom, top)
}

/** The same as a plain map: one is copied several times quicker than entries are walked. */
const laidOn = <K, V>(
  bottom: ReadonlyMap<K, V>,
  top: ReadonlyMap<K, V | undefined>,
): ReadonlyMap<K, V> => {
  const map = new Map(bottom)
  for (const [key, value] of top)
    if (value === undefined) map.delete(key)
    else map.set(key, value)
  return map
}

/**
 * The only keys under which two maps may differ, where both were made of one by `withEntries`; undefined where
 * nothing is known but by looking at every entry.
 */
export const mayDiffer = <K, V>(
  one: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
): ReadonlySet<K> | undefined => {
  if (bottomOf(one) !== bottomOf(other)) return undefined
  return new Set([...topOf(one), ...topOf(other)])
}

const bottomOf = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  isLayered(map) ? map.bottom : map

const topOf = <K, V>(map: ReadonlyMap<K, V>): Iterable<K> => (isLayered(map) ? map.top.keys() : [])

const joined = <K, V>(below: ReadonlyMap<K, V>, above: ReadonlyMap<K, V>): ReadonlyMap<K, V> => {
  const map = new Map(below)
  for (const [key, value] of above) map.set(key, value)
  return map
}

const isLayered = <K, V>(map: ReadonlyMap<K, V>): map is LayeredMap<K, V> =>
  map instanceof LayeredMap
