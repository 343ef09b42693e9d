/** What a log keeps of an error: what it was, and where in the program it arose. */
export type LoggedError = {
  readonly type: string
  readonly code?: string | number
  readonly stack: string
  readonly cause?: LoggedError
}

/** Causes of causes, as far as anybody looks. */
const deepest = 5

/**
 * An error without its message: that may quote what somebody typed. A parser quotes its text, the engine
 * of a store a value, an unknown property its name.
 */
export const loggedError = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' }
  const code = codeOf(error)
  const { cause } = error
  return {
    type: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    stack: placesOf(error),
    ...(cause === undefined || depth === deepest ? {} : { cause: loggedError(cause, depth + 1) }),
  }
}

const codeOf = (error: Error): string | number | undefined => {
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code === 'number') return code
  return typeof code === 'string' && /^[\w.-]{1,80}$/u.test(code) ? code : undefined
}

/** The lines of the stack that name a place, without the message before them, however many lines it has. */
const placesOf = ({ stack = '', message }: Error): string => {
  const at = stack.indexOf(message)
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}
