import { setTimeout as wait } from 'node:timers/promises'
import { auth, driver as driverOf, session as modes } from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { GraphError } from '../../errors.ts'
import type { ErrorCode } from '../../errors.ts'
import { troubleOf } from './failure.ts'
import { withinTime } from './within-time.ts'
import type { Statement } from './statements.ts'

/** A row of an answer: plain numbers, texts, lists; nothing of the driver's own types. */
export type Row = { readonly [column: string]: unknown }

export type Login = { readonly user?: string; readonly password?: string }

export type Patience = {
  /** How long one call may take in all, in milliseconds. */
  readonly callMs: number
  /** How long a database that cannot be reached at all is waited for. */
  readonly absentMs: number
}

export const ordinaryPatience: Patience = { callMs: 12_000, absentMs: 2000 }

/** Beside the lock of a map nothing here waits for long; an end on the server frees the lock. */
const onServerMs = 10_000
const firstPauseMs = 20
const longestPauseMs = 500

/**
 * A way to one database. Each statement is a transaction of its own, that the driver does not repeat:
 * after a lost answer it would do the work twice. Here it is repeated, which is only right for statements
 * that can be: reads, and writes that look first whether they were done.
 */
export class Connection {
  readonly #make: () => Driver
  readonly #patience: Patience
  #driver: Driver
  #closed = false

  constructor(url: string, { user, password = '' }: Login, patience: Patience) {
    this.#patience = patience
    this.#make = () =>
      driverOf(url, user === undefined ? undefined : auth.basic(user, password), {
        disableLosslessIntegers: true,
        connectionTimeout: 3000,
        connectionAcquisitionTimeout: 5000,
        connectionLivenessCheckTimeout: 30_000,
        maxConnectionPoolSize: 50,
        telemetryDisabled: true,
        userAgent: 'vonk',
      })
    this.#driver = this.#make()
  }

  /**
   * The rows that a statement gives which only reads.
   *
   * @throws store-unreachable, store-login, store-not-writable, store-damaged
   */
  async read(text: Statement, parameters: Row = {}): Promise<readonly Row[]> {
    return this.#run(text, parameters, 'store-unreachable')
  }

  /**
   * The rows that a statement gives which writes, and which looks first whether it was done already.
   *
   * @throws outcome-unknown when nobody knows whether it was done, store-unreachable when it was not,
   *   and what `read` throws
   */
  async write(text: Statement, parameters: Row = {}): Promise<readonly Row[]> {
    return this.#run(text, parameters, 'outcome-unknown')
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#driver.close()
  }

  async #run(text: Statement, parameters: Row, lostAs: ErrorCode): Promise<readonly Row[]> {
    const { callMs, absentMs } = this.#patience
    const began = Date.now()
    let whenGivenUp: ErrorCode = 'store-unreachable'
    for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
      const driver = this.#driver
      try {
        return await withinTime(rowsOf(driver, text, parameters), began + callMs - Date.now())
      } catch (error) {
        const trouble = troubleOf(error)
        if (trouble.type === 'final') throw trouble.error
        if (trouble.type === 'lost' || trouble.type === 'late') whenGivenUp = lostAs
        if (trouble.type === 'late') this.#renew(driver)
        const limit = trouble.type === 'refused' ? absentMs : callMs
        if (this.#closed || Date.now() + pause - began >= limit)
          throw new GraphError(whenGivenUp, {}, error)
        await wait(pause)
      }
    }
  }

  /** Ends all connections of a driver of which one does not answer. Who else waits on it tries again. */
  #renew(late: Driver): void {
    if (this.#closed || this.#driver !== late) return
    this.#driver = this.#make()
    void late.close().catch(ignored)
  }
}

const rowsOf = async (driver: Driver, text: string, parameters: Row): Promise<readonly Row[]> => {
  // Always where writes go, so that in a cluster everybody reads what was written last.
  const session = driver.session({ defaultAccessMode: modes.WRITE })
  try {
    const { records } = await session.run(text, parameters, { timeout: onServerMs })
    return records.map((record) => record.toObject())
  } finally {
    // The answer is complete: nobody needs to wait until the connection is back in its pool.
    void session.close().catch(ignored)
  }
}

/** What fails here was told already to whoever asked, or can no longer make a difference. */
const ignored = (): void => undefined
