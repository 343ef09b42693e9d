import { GraphError } from '../../graph/errors.ts'
import type { ErrorCode } from '../../graph/errors.ts'

/** The code with which work that takes time refuses; undefined when it does not refuse. */
export const codeOfAsync = async (work: Promise<unknown>): Promise<ErrorCode | undefined> => {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof GraphError) return error.code
    throw error
  }
}
