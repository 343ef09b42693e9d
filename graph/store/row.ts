import { GraphError } from '../errors.ts'

/** A text column. @throws store-damaged when the row holds something else */
export const textIn = (row: unknown, column: string): string => {
  const held = columnOf(row, column)
  if (typeof held !== 'string') throw new GraphError('store-damaged', { column })
  return held
}

/** A whole number. @throws store-damaged when the row holds something else */
export const integerIn = (row: unknown, column: string): number => {
  const held = columnOf(row, column)
  if (typeof held !== 'number') throw new GraphError('store-damaged', { column })
  return held
}

const columnOf = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined

/** @throws store-damaged naming what held the text */
export const parsedJson = (
  text: string,
  where: { readonly [name: string]: string | number },
): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GraphError('store-damaged', { ...where, reason: 'json' }, error)
  }
}
