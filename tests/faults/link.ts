import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type Direction = 'up' | 'down'

/**
 * What can be wrong with a wire. `refuse`: new connections are reset. `latency`: every piece takes so
 * long each way. `trickle`: so many bytes a second each way. `stall`: after so many more bytes in a
 * direction nothing passes until the fault is lifted. `blackhole`: everything is swallowed, for good.
 * `cut`: the connection ends when so many more bytes have passed in a direction.
 */
export type Fault =
  | { readonly type: 'refuse' | 'blackhole' }
  | { readonly type: 'latency'; readonly milliseconds: number }
  | { readonly type: 'trickle'; readonly bytesPerSecond: number }
  | { readonly type: 'stall' | 'cut'; readonly direction: Direction; readonly after: number }

/** One connection through a proxy. */
export class Link {
  readonly ended: Promise<void>
  readonly #client: Socket
  readonly #server: Socket
  readonly #onBroken: () => void
  #fault: Fault | undefined
  #passed = { up: 0, down: 0 }
  #lifted: Promise<void> = Promise.resolve()
  #lift: () => void = () => undefined

  constructor(client: Socket, server: Socket, onBroken: () => void) {
    this.#client = client
    this.#server = server
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
    if (this.#client.destroyed) return
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
    from.on('end', () => void last.then(() => to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => void last.then(() => to.destroy()))
  }

  async #carry(bytes: Buffer, to: Socket, direction: Direction): Promise<void> {
    const fault = this.#fault
    if (to.destroyed || fault?.type === 'blackhole') return
    if (fault?.type === 'latency') await wait(fault.milliseconds)
    if (fault?.type === 'trickle') await wait((1000 * bytes.length) / fault.bytesPerSecond)
    if ((fault?.type === 'stall' || fault?.type === 'cut') && fault.direction === direction) {
      const left = Math.max(fault.after - this.#passed[direction], 0)
      this.#passed[direction] += bytes.length
      if (bytes.length > left) {
        to.write(bytes.subarray(0, left))
        if (fault.type === 'cut') return this.cut()
        await this.#lifted
        to.write(bytes.subarray(left))
        return
      }
    }
    to.write(bytes)
  }
}

const gone = async (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
