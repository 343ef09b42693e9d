import type { MapId } from '../../graph/model/ids.ts'
import type { Store } from '../../graph/store/store.ts'
import { Room } from './room.ts'

const idleMs = 10 * 60_000
const sweepMs = 60_000
/** How soon the commits of other processes are seen. */
const lookMs = 250

/** The open maps of this process. A map that nobody looks at for ten minutes leaves the memory. */
export class Rooms {
  readonly store: Store
  readonly #open = new Map<string, Room>()
  readonly #sweeping: NodeJS.Timeout
  /** Maps that are being looked at: a slow answer is not asked for twice. */
  readonly #lookingAt = new Set<string>()
  #unanswered = false
  readonly #looking: NodeJS.Timeout | undefined

  constructor(store: Store) {
    this.store = store
    this.#sweeping = setInterval(() => this.sweep(idleMs), sweepMs).unref()
    if (store.shared) this.#looking = setInterval(() => this.#lookAround(), lookMs).unref()
  }

  of(map: MapId): Room {
    const found = this.#open.get(map)
    if (found !== undefined) return found
    const room = new Room(this.store, map)
    this.#open.set(map, room)
    return room
  }

  /** The room of a map that is open. */
  find(map: string): Room | undefined {
    return this.#open.get(map)
  }

  /** How many maps are in memory. */
  get size(): number {
    return this.#open.size
  }

  /** Lets go of the rooms that have been idle for so long. */
  sweep(sinceMs: number): void {
    for (const [map, room] of this.#open) if (room.isIdle(sinceMs)) this.#open.delete(map)
  }

  close(): void {
    clearInterval(this.#sweeping)
    clearInterval(this.#looking)
  }

  #lookAround(): void {
    // While the store does not answer, one room asks for all: each question costs it a connection.
    const rooms = this.#unanswered ? [...this.#open].slice(0, 1) : [...this.#open]
    for (const [map, room] of rooms) if (!this.#lookingAt.has(map)) void this.#look(map, room)
  }

  async #look(map: string, room: Room): Promise<void> {
    this.#lookingAt.add(map)
    try {
      await room.lookAround()
      this.#unanswered = false
    } catch {
      // Whoever asks for something is told; the next look is soon.
      this.#unanswered = true
    }
    this.#lookingAt.delete(map)
  }
}
