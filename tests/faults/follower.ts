import { request } from 'node:http'
import type { ClientRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Commit } from '../../graph/change/commit.ts'
import { upgrade } from '../../graph/change/upgrade.ts'
import type { Revision } from '../../graph/model/ids.ts'
import { token } from '../api/vonk.ts'

const pauseMs = 50

/** Who looks at a map as the page does: a stream of events, taken up again where it broke off. */
export class Follower {
  readonly heard: Commit[] = []
  /** When each was heard, on the clock of this process. */
  readonly heardAt: number[] = []
  readonly #events: () => string
  #asking: ClientRequest | undefined
  #stopped = false
  #wake: () => void = () => undefined

  /** @param events the address of the stream, asked anew each time */
  constructor(events: () => string) {
    this.#events = events
    void this.#follow()
  }

  get revision(): Revision {
    return this.heard.at(-1)?.revision ?? 0
  }

  /** Waits until it has heard of a revision. */
  async until(revision: Revision): Promise<void> {
    while (this.revision < revision)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
  }

  stop(): void {
    this.#stopped = true
    this.#asking?.destroy()
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) {
      await this.#once()
      await wait(pauseMs)
    }
  }

  async #once(): Promise<void> {
    return new Promise((resolve) => {
      const address = new URL(this.#events())
      address.searchParams.set('after', String(this.revision))
      this.#asking = request(address, { headers: { authorization: `Bearer ${token}` } })
      this.#asking.on('error', () => resolve()).on('close', () => resolve())
      this.#asking.on('response', (response) => {
        let text = ''
        response.setEncoding('utf8').on('error', () => undefined)
        response.on('data', (part: string) => {
          const blocks = `${text}${part}`.split('\n\n')
          text = blocks.pop() ?? ''
          for (const block of blocks) this.#hear(block)
        })
      })
      this.#asking.end()
    })
  }

  #hear(block: string): void {
    const data = /^event: commit\ndata: (.+)$/mu.exec(block)?.[1]
    if (data === undefined) return
    this.heard.push(upgrade(JSON.parse(data)))
    this.heardAt.push(performance.now())
    this.#wake()
  }
}
