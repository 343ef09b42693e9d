import type { Settings } from './env.ts'
import { loggedError } from './logged-error.ts'

/**
 * What gets into the log: ids, numbers and words of our own, never what somebody typed. What the
 * framework says by itself may quote an address or the message of an error: there only the fields stay.
 */
export const logOptions = (level: Settings['log']) => ({
  level,
  stream: process.stderr,
  // Not the name of the computer: it is often that of a person.
  base: { pid: process.pid },
  serializers: {
    req: () => ({}),
    err: (error: unknown) => ({ message: '', ...loggedError(error) }),
  },
  hooks: {
    logMethod(given: unknown[], write: (fields: object, text: string) => void): void {
      const [first, text] = given
      if (typeof first !== 'object' || first === null) return
      const fields = first instanceof Error ? { err: first } : first
      write.call(this, fields, typeof text === 'string' ? text : '-')
    },
  },
})
