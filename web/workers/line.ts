/** One end of the line between the page and the worker. */
export type Line = {
  readonly send: (message: unknown) => void
  readonly hear: (listener: (message: unknown) => void) => void
}

type End = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

/** The line of a worker, of the scope inside one, or of a port. */
export const lineOf = (end: End): Line => ({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has an origin
  send: (message) => end.postMessage(message),
  hear: (listener) => end.addEventListener('message', ({ data }) => listener(data)),
})
