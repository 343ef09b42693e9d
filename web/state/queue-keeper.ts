import type { MapId } from '../../graph/model/ids.ts'
import { newId } from '../../graph/model/ids.ts'
import { kept } from '../ui/kept.ts'
import type { CoreStore } from './core-store.ts'
import type { Pending } from './pending.ts'

/**
 * Keeps what is not saved in the browser, so that a closed window loses nothing. Each window keeps its
 * own under its own name and holds a lock of that name as long as it lives: what no window holds any
 * more is taken over by the next one that opens the map. Were two to take it, nothing would happen
 * twice: the server knows a commit by its id.
 */
const windowName = newId()
const keyOf = (map: MapId): string => `vonk.queue.${map}.`

void navigator.locks?.request(windowName, () => new Promise(() => undefined))

/** What windows that are closed now left unsaved of this map, oldest first; from now on it is this window's. */
export const keptQueue = async (map: MapId): Promise<readonly Pending[]> => {
  const held = await navigator.locks?.query()
  const alive = new Set((held?.held ?? []).map((lock) => lock.name))
  const own = keyOf(map) + windowName
  const orphans = kept
    .keys()
    .filter((key) => key !== own && key.startsWith(keyOf(map)))
    .filter((key) => !alive.has(key.slice(keyOf(map).length)))
  const queue = [own, ...orphans]
    .flatMap((key) => parsed(kept.read(key)))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  // First kept here, then let go there.
  if (orphans.length > 0 && write(map, queue)) for (const key of orphans) kept.write(key, null)
  return queue
}

/** Keeps the queue of this window, until the signal ends it. */
export const keepQueue = (map: MapId, core: CoreStore, signal: AbortSignal): void => {
  write(map, core.getState().queue)
  const unsubscribe = core.subscribe((now, before) => {
    if (now.queue !== before.queue) write(map, now.queue)
  })
  signal.addEventListener('abort', unsubscribe)
}

const write = (map: MapId, queue: readonly Pending[]): boolean =>
  kept.write(
    keyOf(map) + windowName,
    queue.length === 0 ? null : `[${queue.map(textOf).join(',')}]`,
  )

/** Each waits as it was put there, while those before it are sent one by one: it is made into text once. */
const textOf = (pending: Pending): string => {
  const text = texts.get(pending) ?? JSON.stringify(pending)
  texts.set(pending, text)
  return text
}
const texts = new WeakMap<Pending, string>()

const parsed = (text: string | null): readonly Pending[] => {
  try {
    const held: unknown = JSON.parse(text ?? '[]')
    // Written by `keepQueue` alone; what somebody else put there does not get past the server.
    return Array.isArray(held) ? (held as Pending[]) : []
  } catch {
    return []
  }
}
