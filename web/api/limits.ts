/** How long to believe in a connection that says nothing, in ms. */
export type Limits = {
  /** For an answer. */
  readonly answerMs: number
  /** Between two signs of life of a stream of events. */
  readonly silenceMs: number
}

/** Vonk answers within 15 seconds, and its streams say something as often. */
export const usualLimits: Limits = { answerMs: 20_000, silenceMs: 40_000 }

/** A signal that also ends when nothing was heard for so long. */
export type Watch = {
  readonly signal: AbortSignal
  readonly heard: () => void
  readonly end: () => void
}

export const watch = (ms: number, signal: AbortSignal): Watch => {
  const silence = new AbortController()
  const begin = () => setTimeout(() => silence.abort(), ms)
  let timer = begin()
  return {
    signal: AbortSignal.any([signal, silence.signal]),
    heard: () => {
      clearTimeout(timer)
      timer = begin()
    },
    end: () => clearTimeout(timer),
  }
}
