import { GraphError } from '../../graph/errors.ts'

/** Work that is done one after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  /** When the store last gave no answer, on a clock that nobody sets. */
  #failedAt = 0

  get isEmpty(): boolean {
    return this.#waiting === 0
  }

  /**
   * Does the work when all that came before is done. Who waited behind a work that got no answer of the
   * store is told so at once, not after as long again: nothing of it was tried.
   *
   * @throws store-unreachable and what the work throws
   */
  async take<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1
    const asked = performance.now()
    const turn = this.#last.then(async () => {
      if (this.#failedAt > asked) throw new GraphError('store-unreachable')
      return work()
    })
    this.#last = turn.catch((error: unknown) => {
      if (isUnanswered(error)) this.#failedAt = performance.now()
    })
    try {
      return await turn
    } finally {
      this.#waiting -= 1
    }
  }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof GraphError &&
  (error.code === 'store-unreachable' || error.code === 'outcome-unknown')
