import { setTimeout as wait } from 'node:timers/promises'
import type { Change } from '../../graph/change/change.ts'
import type { Revision } from '../../graph/model/ids.ts'
import { token } from '../api/vonk.ts'
import type { Account } from './history-check.ts'

export type Answer =
  | { readonly type: 'acknowledged'; readonly revision: Revision }
  | { readonly type: 'refused'; readonly code: string }

const pauseMs = 50

/** Who sends commits as the page does: one at a time, and the same again until it is answered. */
export class Client implements Account {
  readonly name: string
  readonly acknowledged = new Map<string, Revision>()
  readonly refused = new Set<string>()
  readonly unknown = new Set<string>()
  readonly #commits: () => string
  #nth = 0
  /** How often it had to ask again. */
  again = 0
  /** The longest that one request took, in milliseconds. */
  longestMs = 0

  /** @param commits the address to send to, asked anew each time: a server may have moved */
  constructor(name: string, commits: () => string) {
    this.name = name
    this.#commits = commits
  }

  /** Sends a commit until it is taken or refused. */
  async commit(baseRevision: Revision, changes: readonly Change[]): Promise<Answer> {
    this.#nth += 1
    const commitId = `${this.name}-${this.#nth}`
    this.unknown.add(commitId)
    for (;;) {
      const answer = await this.#ask({ commitId, baseRevision, changes })
      if (answer === undefined) {
        this.again += 1
        await wait(pauseMs)
        continue
      }
      this.unknown.delete(commitId)
      if (answer.type === 'acknowledged') this.acknowledged.set(commitId, answer.revision)
      else this.refused.add(commitId)
      return answer
    }
  }

  /** One try; undefined when nobody knows what became of it, or it should be tried again. */
  async #ask(body: object): Promise<Answer | undefined> {
    const began = performance.now()
    try {
      const answer = await fetch(this.#commits(), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const said = (await answer.json()) as { revision?: Revision; code?: string }
      if (answer.status === 503 || answer.status === 507) return undefined
      return said.revision === undefined
        ? { type: 'refused', code: said.code ?? '' }
        : { type: 'acknowledged', revision: said.revision }
    } catch (error) {
      // The server is gone, or the wire was cut.
      if (error instanceof TypeError) return undefined
      throw error
    } finally {
      this.longestMs = Math.max(this.longestMs, performance.now() - began)
    }
  }
}
