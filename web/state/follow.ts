import { GraphError } from '../../graph/errors.ts'
import { heard, received } from './core.ts'
import type { Line } from './line.ts'
import { createPause, delayMs } from './patience.ts'

/**
 * Follows what others do on the map, and other windows of the same person, as long as the signal lets
 * it. After a break it goes on from the last revision, so that there is never a hole.
 */
export const keepFollowing = async ({ client, map, store, retry, signal }: Line): Promise<void> => {
  const pause = createPause()
  let failures = 0
  const opened = (): void => {
    failures = 0
    store.setState(heard(false))
    // The server is back: what waits need not wait any longer.
    retry.end()
  }
  while (!signal.aborted) {
    try {
      const after = store.getState().saved.snapshot.revision
      for await (const commit of client.events(map, after, signal, opened))
        store.setState(received([commit]))
    } catch (error) {
      // Cut off: the next turn takes it up again. What cannot be read now cannot be read then either.
      if (error instanceof GraphError) throw error
    }
    failures += 1
    await pause.wait(delayMs(failures), signal)
  }
}
