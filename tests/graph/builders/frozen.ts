/** The same value, in which nothing can be changed any more, not even in its maps. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) {
    for (const each of value.values()) frozen(each)
    for (const method of ['set', 'delete', 'clear'] as const)
      Object.defineProperty(value, method, { value: refuse })
  }
  for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}

const refuse = (): never => {
  throw new Error('this map was handed in and may not be changed')
}
