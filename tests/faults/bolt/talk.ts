import { failure, ignored, record, routes, success } from './answers.ts'
import { askedIn } from './message.ts'
import type { Asked, Message, MessageName } from './message.ts'
import type { Answer, Refusal, Script } from './script.ts'

/** What one message comes to: the answer, and the work that it commits. */
export type Outcome = { readonly bytes: Buffer; readonly commit?: () => void }

/** One connection's side of the talk: which statement ran last, what an open transaction holds. */
export class Talk {
  readonly #script: Script
  readonly #address: string
  #asked: Asked | undefined
  #open: (() => void)[] | undefined
  #failed = false

  constructor(script: Script, address: string) {
    this.#script = script
    this.#address = address
  }

  /** The message, with the statement that it is about. */
  heard(message: Message): Message {
    if (message.name === 'RUN') this.#asked = askedIn(message)
    return this.#asked === undefined ? message : { ...message, asked: this.#asked }
  }

  /** Whether messages count for nothing, until the driver resets. */
  get failed(): boolean {
    return this.#failed
  }

  refused(message: Message, { code, idempotent = false, applied = false }: Refusal): Outcome {
    if (applied) this.outcome(message).commit?.()
    this.#failed = true
    this.#open = undefined
    return { bytes: failure(this.#script.version ?? '5.8', code, idempotent) }
  }

  /** How it goes when all goes well. */
  outcome({ name }: Message): Outcome {
    if (name === 'RESET') {
      this.#failed = false
      this.#open = undefined
    }
    if (this.#failed) return { bytes: ignored() }
    return this.#outcomes[name]?.() ?? { bytes: success() }
  }

  readonly #outcomes: Partial<Record<MessageName, () => Outcome>> = {
    HELLO: () => ({
      bytes: success({
        server: 'Neo4j/5.26.30',
        connection_id: 'bolt-1',
        hints: { 'connection.recv_timeout_seconds': this.#script.silenceSeconds ?? 120 },
      }),
    }),
    ROUTE: () => ({ bytes: success(routes(this.#address)) }),
    BEGIN: () => {
      this.#open = []
      return { bytes: success() }
    },
    RUN: () => ({ bytes: success({ fields: this.#answer().columns, t_first: 0, qid: 0 }) }),
    PULL: () => this.#rows(true),
    DISCARD: () => this.#rows(false),
    COMMIT: () => {
      const work = this.#open ?? []
      this.#open = undefined
      return { bytes: success({ bookmark: 'b' }), commit: () => work.forEach((done) => done()) }
    },
  }

  #answer(): Answer {
    return this.#asked === undefined
      ? { columns: [], rows: [] }
      : this.#script.database(this.#asked)
  }

  /** The rows. Outside a transaction that is the end of the work, which commits it. */
  #rows(wanted: boolean): Outcome {
    const { rows, apply = nothing } = this.#answer()
    const end = success({ type: 'rw', t_last: 0, db: 'neo4j' })
    const bytes = wanted ? Buffer.concat([...rows.map(record), end]) : end
    if (this.#open === undefined) return { bytes, commit: apply }
    this.#open.push(apply)
    return { bytes }
  }
}

const nothing = (): void => undefined
