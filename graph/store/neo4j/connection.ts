import { setTimeout as wait } from 'node:timers/promises'
import { GraphError } from '../../errors.ts'
import type { ErrorCode } from '../../errors.ts'
import { troubleOf } from './failure.ts'
import { Pool } from './pool.ts'
import type { Login, Row } from './pool.ts'
import type { Statement } from './statements.ts'

export type Patience = {
  /** How long one call may take in all, in milliseconds. */
  readonly callMs: number
  /**
   * How long one try at a write may take; then its connection is given up and the next one asks again. A
   * read may be long: it has half of the time for a try.
   */
  readonly tryMs: number
  /** How long a database that cannot be reached at all is waited for. */
  readonly absentMs: number
}

export const ordinaryPatience: Patience = { callMs: 10_000, tryMs: 5000, absentMs: 2000 }

const firstPauseMs = 20
const longestPauseMs = 500

/**
 * A way to one database. Each statement is a transaction of its own, that the driver does not repeat:
 * after a lost answer it would do the work twice. Here it is repeated, which is only right for statements
 * that can be: reads, and writes that look first whether they were done.
 */
export class Connection {
  readonly #make: () => Pool
  readonly #patience: Patience
  #pool: Pool
  #closed = false

  constructor(url: string, login: Login, patience: Patience) {
    this.#patience = patience
    this.#make = () => new Pool(url, login)
    this.#pool = this.#make()
  }

  /**
   * The rows that a statement gives which only reads.
   *
   * @throws store-unreachable, store-login, store-not-writable, store-damaged
   */
  async read(text: Statement, parameters: Row = {}): Promise<readonly Row[]> {
    return this.#run(text, parameters, {
      lostAs: 'store-unreachable',
      tryMs: this.#patience.callMs / 2,
    })
  }

  /**
   * The rows that a statement gives which writes, and which looks first whether it was done already.
   *
   * @throws outcome-unknown when nobody knows whether it was done, store-unreachable when it was not,
   *   and what `read` throws
   */
  async write(text: Statement, parameters: Row = {}): Promise<readonly Row[]> {
    return this.#run(text, parameters, { lostAs: 'outcome-unknown', tryMs: this.#patience.tryMs })
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#pool.close()
  }

  async #run(
    text: Statement,
    parameters: Row,
    { lostAs, tryMs }: { readonly lostAs: ErrorCode; readonly tryMs: number },
  ): Promise<readonly Row[]> {
    const { callMs, absentMs } = this.#patience
    const began = performance.now()
    const left = (limit: number): number => began + limit - performance.now()
    let whenGivenUp: ErrorCode = 'store-unreachable'
    for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
      const pool = this.#pool
      try {
        return await pool.run(text, parameters, Math.min(tryMs, left(callMs)))
      } catch (error) {
        const trouble = troubleOf(error)
        // What was lost before may be there, whatever the answer is now.
        const isUnknown = whenGivenUp === 'outcome-unknown'
        if (trouble.type === 'final')
          throw isUnknown ? new GraphError(whenGivenUp, {}, trouble.error) : trouble.error
        if (trouble.type === 'lost' || trouble.type === 'late') whenGivenUp = lostAs
        else if (!isUnknown) whenGivenUp = trouble.code
        if (trouble.type === 'late' || trouble.type === 'stuck') this.#renew(pool)
        const isAbsent = trouble.type === 'refused' || trouble.type === 'stuck'
        if (this.#closed || left(isAbsent ? absentMs : callMs) <= pause)
          throw new GraphError(whenGivenUp, {}, error)
        await wait(pause)
      }
    }
  }

  /** Leaves a pool with a connection that does not answer. Who is still on it may end there. */
  #renew(late: Pool): void {
    if (this.#closed || this.#pool !== late) return
    this.#pool = this.#make()
    late.retire()
  }
}
