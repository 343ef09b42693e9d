// oxlint-disable-next-line import/default -- Vite makes this module: the address of the bundled worker
import workerUrl from './reading-worker.ts?worker&url'
import { GraphError } from '../../../../graph/errors.ts'
import type { Mapping } from '../../../../graph/format/mapping/mapping.ts'
import type { FileBytes } from '../../../../graph/format/reading/read-file.ts'
import type { Review } from '../../../../graph/format/review/review.ts'
import type { Choices } from '../../../../graph/format/review/review-row.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { startWorker } from '../../../workers/start-worker.ts'
import type { Running } from '../../../workers/start-worker.ts'
import type { Answer, Ask, Held } from './messages.ts'

type Waiting = {
  readonly done: (answer: Answer) => void
  readonly onProgress?: ((share: number) => void) | undefined
}

type Question = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never

/** A file of 10 MiB is read in a fraction of this. */
const longestMs = 5000

/** Reads files in a worker of its own, for as long as somebody looks at them. */
export class Reader {
  readonly #running: Running
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0

  constructor() {
    this.#running = startWorker(workerUrl, 'reading')
    this.#running.line.hear((message) => {
      // The only writer of this line is `serve.ts`.
      const answer = message as Answer
      const waiting = this.#waiting.get(answer.id)
      if (answer.type === 'progress') waiting?.onProgress?.(answer.share)
      else {
        this.#waiting.delete(answer.id)
        waiting?.done(answer)
      }
    })
  }

  /** @throws what `readFile` throws; bad-file when that takes longer than a good file ever does */
  async read(files: readonly FileBytes[]): Promise<Held> {
    let late: ReturnType<typeof setTimeout> | undefined
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        this.stop()
        reject(new GraphError('bad-file', { reason: 'time' }))
      }, longestMs)
    })
    try {
      const answer = await Promise.race([this.#ask({ type: 'read', files }), tooLate])
      if (answer.type !== 'held') throw new GraphError('internal', {})
      return answer.held
    } finally {
      clearTimeout(late)
    }
  }

  /** @throws what `review` throws */
  async review(
    asked: {
      readonly present: Snapshot
      readonly held: Held
      readonly mapping: Mapping
      readonly choices: Choices
      readonly base: Snapshot | undefined
    },
    onProgress: (share: number) => void,
  ): Promise<Review> {
    const answer = await this.#ask({ type: 'review', ...asked }, onProgress)
    if (answer.type !== 'review') throw new GraphError('internal', {})
    return answer.review
  }

  /** Ends the work at once, whatever it is at. */
  stop(): void {
    this.#running.stop()
    this.#waiting.clear()
  }

  async #ask(question: Question, onProgress?: (share: number) => void): Promise<Answer> {
    this.#asked += 1
    const id = this.#asked
    const answer = await new Promise<Answer>((done) => {
      this.#waiting.set(id, { done, onProgress })
      this.#running.line.send({ id, ...question })
    })
    if (answer.type === 'problem') {
      const { code, details } = answer.problem
      throw new GraphError(code, details)
    }
    return answer
  }
}
