import { GraphError } from '../errors.ts'

/** Does the work and, where it is refused, adds the place in the file: `relations[12].to`. */
export const at = <T>(place: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof GraphError) || 'at' in error.details) throw error
    throw new GraphError(error.code, { ...error.details, at: place }, error)
  }
}

/** The place of a fault as people write it, from the names and numbers that lead there. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '')
