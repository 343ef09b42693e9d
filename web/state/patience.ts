/**
 * How long to wait before another try, in ms: a quarter of a second at first, a whole one at the most. The
 * server is next door and few knock: who comes back after an hour finds everything saved a second later.
 */
export const delayMs = (failures: number): number => Math.min(250 * 2 ** (failures - 1), 1000)

/** A pause that ends early when there is reason to try at once, or to stop. */
export type Pause = {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly end: () => void
}

export const createPause = (): Pause => {
  let end: () => void = () => undefined
  return {
    wait: (ms, signal) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer)
          signal.removeEventListener('abort', done)
          resolve()
        }
        const timer = setTimeout(done, ms)
        signal.addEventListener('abort', done)
        end = done
        if (signal.aborted) done()
      }),
    end: () => end(),
  }
}
