import { GraphError } from '../../../graph/errors.ts'
import type { ErrorCode } from '../../../graph/errors.ts'

/** The code with which a piece of work refuses; undefined when it does not refuse. */
export const codeOf = (work: () => unknown): ErrorCode | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof GraphError) return error.code
    throw error
  }
}
