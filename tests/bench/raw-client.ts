import { connect } from 'node:net'
import type { Socket } from 'node:net'

export type Answer = { readonly head: string; readonly body: Buffer }

/**
 * A connection that asks the same again and again. It looks for the end of the head and counts the
 * bytes of the body, nothing more: a client that understands HTTP is slower than the server.
 */
export const openRaw = async (port: number, request: string): Promise<RawClient> => {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  await new Promise<void>((resolve, reject) =>
    socket.once('connect', resolve).once('error', reject),
  )
  return new RawClient(socket, Buffer.from(request))
}

const end = Buffer.from('\r\n\r\n')

export class RawClient {
  readonly #socket: Socket
  readonly #request: Buffer
  #answered: () => void = () => undefined
  #head: Buffer | undefined
  #kept: Buffer[] = []
  #missing = 0
  #keeps = false

  constructor(socket: Socket, request: Buffer) {
    this.#socket = socket
    this.#request = request
    socket.on('data', (bytes) => this.#take(bytes))
  }

  /** Asks once and keeps what comes. */
  async once(): Promise<Answer> {
    this.#keeps = true
    await this.#ask()
    this.#keeps = false
    const answer = { head: String(this.#head), body: Buffer.concat(this.#kept) }
    this.#kept = []
    return answer
  }

  /** Asks so many times, each after the answer to the one before. */
  async times(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await this.#ask()
  }

  close(): void {
    this.#socket.destroy()
  }

  #ask(): Promise<void> {
    return new Promise((resolve) => {
      this.#answered = resolve
      this.#head = undefined
      this.#socket.write(this.#request)
    })
  }

  #take(bytes: Buffer): void {
    let rest = bytes
    if (this.#head === undefined) {
      const at = rest.indexOf(end)
      if (at === -1) throw new Error('a head in pieces')
      this.#head = rest.subarray(0, at)
      const length = /^content-length: (\d+)/imu.exec(this.#head.toString('latin1'))?.[1]
      this.#missing = Number(length ?? 0)
      rest = rest.subarray(at + end.length)
    }
    this.#missing -= rest.length
    if (this.#keeps) this.#kept.push(rest)
    if (this.#missing === 0) this.#answered()
  }
}
