import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Revision } from '../../graph/model/ids.ts'
import type { Draw } from '../faults/draw.ts'
import type { Account } from '../faults/history-check.ts'
import type { Proxy } from '../faults/tcp-proxy.ts'
import { token } from './vonk.ts'

type Answer = { readonly status: number; readonly text: string }

/** Requests and answers are about so many bytes long. */
const longest = { up: 490, down: 1220 } as const

/** What a window on such a wire sent and was told, as it can know it. */
export class CutWire implements Account {
  readonly name: string
  readonly acknowledged = new Map<string, Revision>()
  readonly refused = new Set<string>()
  readonly unknown = new Set<string>()
  /** How many requests broke before their answer was whole, and how many of them carried a commit. */
  cuts = 0
  cutCommits = 0
  /** Of those: commits that the server had kept all the same, as it said when asked again. */
  keptAfterAll = 0
  isWhole = false
  readonly base: string
  readonly #proxy: Proxy
  readonly #host: string
  readonly #draw: Draw

  /** @param port where Vonk itself listens: it answers to no other name */
  constructor(name: string, proxy: Proxy, port: number, draw: Draw) {
    this.name = name
    this.base = `http://127.0.0.1:${proxy.port}`
    this.#host = `127.0.0.1:${port}`
    this.#proxy = proxy
    this.#draw = draw
  }

  /** Asks; every other time a connection ends at some byte of a request or of an answer. */
  readonly fetch: typeof fetch = async (url, init) => {
    const commitId = commitIn(init?.body)
    if (commitId !== undefined && !this.acknowledged.has(commitId)) this.unknown.add(commitId)
    this.#set()
    try {
      const answer = await this.#ask(url instanceof Request ? url.url : String(url), init)
      if (commitId !== undefined) this.#note(commitId, answer)
      return new Response(answer.text, { status: answer.status })
    } catch (error) {
      this.cuts += 1
      if (commitId !== undefined) this.cutCommits += 1
      throw error
    }
  }

  #set(): void {
    const direction = this.#draw(3) === 0 ? 'up' : 'down'
    const after = this.#draw(longest[direction])
    const isCut = !this.isWhole && this.#draw(2) === 0
    this.#proxy.set(isCut ? { type: 'cut', direction, after } : undefined)
  }

  /** `fetch` would not let the host be named. */
  #ask(url: string, init: RequestInit | undefined): Promise<Answer> {
    const headers = {
      ...(init?.headers as { readonly [name: string]: string }),
      host: this.#host,
      authorization: `Bearer ${token}`,
    }
    return new Promise((resolve, reject) => {
      const asking = request(url, { method: init?.method ?? 'GET', headers }, (response) => {
        text(response).then(
          (whole) => resolve({ status: response.statusCode ?? 0, text: whole }),
          reject,
        )
      })
      asking.on('error', reject)
      asking.end(init?.body)
    })
  }

  #note(commitId: string, { status, text: answer }: Answer): void {
    const { revision, replayed } = JSON.parse(answer) as { revision?: Revision; replayed?: boolean }
    if (status >= 300 || revision === undefined) throw new Error(`${commitId}: ${status} ${answer}`)
    if (replayed === true && !this.acknowledged.has(commitId)) this.keptAfterAll += 1
    this.acknowledged.set(commitId, revision)
    this.unknown.delete(commitId)
  }
}

const commitIn = (body: unknown): string | undefined =>
  typeof body === 'string' ? (JSON.parse(body) as { commitId: string }).commitId : undefined
