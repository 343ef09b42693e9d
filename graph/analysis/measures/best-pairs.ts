/** Two nodes that are not tied, and how close they are through others. */
export type ClosePair = { readonly a: number; readonly b: number; readonly score: number }

/** Keeps the few best of many, in a heap with the least of them on top. */
export class BestPairs {
  readonly #most: number
  readonly #heap: ClosePair[] = []
  /** What a pair must score to be one of them; of equals the order of nodes decides. */
  least = 0

  constructor(most: number) {
    this.#most = most
  }

  take(a: number, b: number, score: number): void {
    if (this.#heap.length < this.#most) {
      this.#heap.push({ a, b, score })
      if (this.#heap.length === this.#most) this.#settle()
      return
    }
    const [least] = this.#heap
    if (score < this.least || least === undefined) return
    const pair = { a, b, score }
    if (compare(pair, least) < 0) return
    this.#heap[0] = pair
    this.#sink(0)
    this.least = this.#heap[0]?.score ?? 0
  }

  sorted(): readonly ClosePair[] {
    return this.#heap.toSorted((x, y) => -compare(x, y))
  }

  #settle(): void {
    for (let place = this.#heap.length >> 1; place >= 0; place--) this.#sink(place)
    this.least = this.#heap[0]?.score ?? 0
  }

  #sink(from: number): void {
    const heap = this.#heap
    for (let place = from; ;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
      const own = heap[place]
      if (own === undefined || left === undefined) return
      const below = right !== undefined && compare(right, left) < 0 ? 2 * place + 2 : 2 * place + 1
      const lesser = heap[below]
      if (lesser === undefined || compare(own, lesser) <= 0) return
      heap[place] = lesser
      heap[below] = own
      place = below
    }
  }
}

/** Below zero when the first is the worse of the two: a lower score, or of equals the later pair. */
const compare = (x: ClosePair, y: ClosePair): number => x.score - y.score || y.a - x.a || y.b - x.b
