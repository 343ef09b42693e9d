import { GraphError } from '../../graph/errors.ts'

/** No honest body is nested deeper; a parser that recurses falls over far beyond this. */
const deepest = 64
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * What a body says, if it says one thing only: valid UTF-8, no name twice in one object, no name that
 * reaches into the language, not nested without end.
 *
 * @throws bad-json
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  const text = decoded(bytes)
  checkNames(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GraphError('bad-json', {}, error)
  }
}

const decoded = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    throw new GraphError('bad-json', {}, error)
  }
}

/** Walks the text once without recursion. What is not JSON at all is left to the parser. */
const checkNames = (text: string): void => {
  /** For every open bracket the names seen in it; undefined for a list. */
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      if (open.push(sign === '{' ? new Set() : undefined) > deepest)
        throw new GraphError('bad-json', { reason: 'depth' })
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '"') {
      const end = endOfString(text, at)
      const names = open.at(-1)
      if (names !== undefined && isName(text, end)) addName(names, text.slice(at, end + 1))
      at = end
    }
  }
}

/** The place of the closing quote, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at
  }
  return text.length
}

const isName = (text: string, end: number): boolean => {
  let next = end + 1
  while (' \n\r\t'.includes(text[next] ?? 'x')) next += 1
  return text[next] === ':'
}

const addName = (names: Set<string>, quoted: string): void => {
  const name = quoted.includes('\\') ? unescaped(quoted) : quoted.slice(1, -1)
  if (names.has(name) || forbidden.has(name)) throw new GraphError('bad-json', { reason: 'name' })
  names.add(name)
}

const unescaped = (quoted: string): string => {
  try {
    return String(JSON.parse(quoted))
  } catch (error) {
    throw new GraphError('bad-json', {}, error)
  }
}
