import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type Direction = 'up' | 'down'

/**
 * What can be wrong with a wire. `refuse`: new connections are reset. `latency`: every piece takes so
 * long each way. `trickle`: so many bytes a second each way. `stall`: after so many more bytes in a
 * direction nothing passes until the fault is lifted. `blackhole`: everything is swallowed, for good.
 * `half-open`: as a blackhole, and when one side ends the connection the other never hears of it.
 * `cut`: the connection ends when so many more bytes have passed in a direction.
 */
export type Fault =
  | { readonly type: 'refuse' | 'blackhole' | 'half-open' }
  | { readonly type: 'latency'; readonly milliseconds: number }
  | { readonly type: 'trickle'; readonly bytesPerSecond: number }
  | {
      readonly type: 'stall' | 'cut'
      readonly direction: Direction | 'both'
      readonly after: number
    }

/** How many bytes went each way. */
export type Bytes = { up: number; down: number }

/** One connection through a proxy. `bytes`: where it counts what it passes on. */
export class Link {
  readonly ended: Promise<void>
  readonly #client: Socket
  readonly #server: Socket
  readonly #onBroken: () => void
  readonly #bytes: Bytes
  #fault: Fault | undefined
  #passed: Bytes = { up: 0, down: 0 }
  #isDeaf = false
  #lifted: Promise<void> = Promise.resolve()
  #lift: () => void = () => undefined

  constructor(client: Socket, server: Socket, bytes: Bytes, onBroken: () => void) {
    this.#client = client
    this.#server = server
    this.#bytes = bytes
    this.#onBroken = onBroken
    server.setNoDelay(true)
    this.ended = Promise.all([gone(client), gone(server)]).then(() => undefined)
    this.#pass(client, server, 'up')
    this.#pass(server, client, 'down')
  }

  set(fault: Fault | undefined): void {
    this.#fault = fault
    this.#passed = { up: 0, down: 0 }
    this.#lift()
    this.#lifted = new Promise((resolve) => {
      this.#lift = resolve
    })
  }

  /** Ends it for both sides, in the middle of whatever was under way. */
  cut(): void {
    if (this.#client.destroyed && this.#server.destroyed) return
    this.#onBroken()
    this.#client.resetAndDestroy()
    this.#server.resetAndDestroy()
    this.#lift()
  }

  #pass(from: Socket, to: Socket, direction: Direction): void {
    let last = Promise.resolve()
    from.on('data', (bytes: Buffer) => {
      from.pause()
      last = last.then(async () => {
        await this.#carry(bytes, to, direction)
        from.resume()
      })
    })
    const pass = (end: () => void): void => {
      if (this.#fault?.type !== 'half-open') end()
    }
    from.on('end', () => void last.then(() => pass(() => to.end())))
    from.on('error', () => pass(() => to.destroy()))
    from.on('close', () => void last.then(() => pass(() => to.destroy())))
  }

  async #carry(bytes: Buffer, to: Socket, direction: Direction): Promise<void> {
    const fault = this.#fault
    // What was swallowed never comes, so nothing after it may.
    this.#isDeaf ||= fault?.type === 'blackhole' || fault?.type === 'half-open'
    if (to.destroyed || this.#isDeaf) return
    if (fault?.type === 'latency') await wait(fault.milliseconds)
    if (fault?.type === 'trickle') await wait((1000 * bytes.length) / fault.bytesPerSecond)
    if (strikes(fault, direction)) {
      const left = Math.max(fault.after - this.#passed[direction], 0)
      this.#passed[direction] += bytes.length
      if (bytes.length > left) {
        this.#write(bytes.subarray(0, left), to, direction)
        if (fault.type === 'cut') return this.cut()
        await this.#lifted
        return this.#write(bytes.subarray(left), to, direction)
      }
    }
    this.#write(bytes, to, direction)
  }

  #write(bytes: Buffer, to: Socket, direction: Direction): void {
    this.#bytes[direction] += bytes.length
    to.write(bytes)
  }
}

type Counted = Extract<Fault, { readonly after: number }>

const strikes = (fault: Fault | undefined, direction: Direction): fault is Counted =>
  fault !== undefined &&
  'after' in fault &&
  (fault.direction === direction || fault.direction === 'both')

const gone = async (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
