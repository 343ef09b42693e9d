import { auth, driver as driverOf, session as modes } from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { withinTime } from './within-time.ts'

/** A row of an answer: plain numbers, texts, lists; nothing of the driver's own types. */
export type Row = { readonly [column: string]: unknown }

export type Login = { readonly user?: string; readonly password?: string }

/** A lock that waits longer than this on the server is given up there, and nothing was written. */
const onServerMs = 8000

/**
 * The connections to a database. The driver has no way to end one connection that no longer answers, and
 * nobody whose statement runs on it is told when the driver is closed; so a pool with such a connection
 * is retired: it is closed when the last one on it was answered or gave up.
 */
export class Pool {
  readonly #driver: Driver
  #running = 0
  #retired = false

  constructor(url: string, { user, password = '' }: Login) {
    this.#driver = driverOf(url, user === undefined ? undefined : auth.basic(user, password), {
      disableLosslessIntegers: true,
      disableAutoCommitRetries: true,
      connectionTimeout: 3000,
      connectionAcquisitionTimeout: 4000,
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionPoolSize: 50,
      telemetryDisabled: true,
      userAgent: 'vonk',
    })
  }

  /** Runs one statement in a transaction of its own. @throws TooLate and what the driver throws */
  async run(text: string, parameters: Row, milliseconds: number): Promise<readonly Row[]> {
    this.#running += 1
    try {
      return await withinTime(this.#rowsOf(text, parameters), milliseconds)
    } finally {
      this.#running -= 1
      this.#endWhenLeft()
    }
  }

  /** Ends when nobody is on it any more. */
  retire(): void {
    this.#retired = true
    this.#endWhenLeft()
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #rowsOf(text: string, parameters: Row): Promise<readonly Row[]> {
    // Always where writes go, so that in a cluster everybody reads what was written last.
    const session = this.#driver.session({ defaultAccessMode: modes.WRITE })
    try {
      const { records } = await session.run(text, parameters, { timeout: onServerMs })
      return records.map((record) => record.toObject())
    } finally {
      // The answer is complete: nobody needs to wait until the connection is back in its place.
      void session.close().catch(ignored)
    }
  }

  #endWhenLeft(): void {
    if (this.#retired && this.#running === 0) void this.close().catch(ignored)
  }
}

/** What fails here was told already to whoever asked, or can no longer make a difference. */
const ignored = (): void => undefined
