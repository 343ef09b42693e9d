/**
 * Several values in one cell: `food; poverty`. A backslash keeps the next character as it is: a
 * semicolon, a backslash, white space at either end. `\_` alone is the empty text.
 */
const separator = ';'
const empty = '\\_'

export const escapedItem = (item: string): string =>
  item === '' ? empty : item.replaceAll(/[\\;]|^\s|\s$/gu, '\\$&')

export const joinedItems = (items: readonly string[]): string => items.join(`${separator} `)

/** The items of a cell, still escaped, without the white space around them; empty ones are none. */
export const splitItems = (cell: string): readonly string[] => {
  const items: string[] = []
  let item = ''
  /** How much of the item is more than white space at its end. */
  let kept = 0
  const end = (): void => {
    if (kept > 0) items.push(item.slice(0, kept))
    item = ''
    kept = 0
  }
  for (const [token] of cell.matchAll(/\\.?|[^\\]/gsu)) {
    if (token === separator) end()
    else if (token.trim() !== '') {
      item += token
      kept = item.length
    } else if (kept > 0) item += token
  }
  end()
  return items
}

export const unescapedItem = (item: string): string =>
  item === empty ? '' : item.replaceAll(/\\(.)/gsu, '$1')
