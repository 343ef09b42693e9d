import { aspects } from './filter.ts'
import type { Aspect, Filter } from './filter.ts'

const isAspect = (text: string): text is Aspect => aspects.some((aspect) => aspect === text)

/**
 * A filter as an address or a command carries it: `kind:association,theme:theme-loneliness`. Undefined for
 * a text that is none; empty: everybody.
 */
export const filterFrom = (text: string): Filter | undefined => {
  const filter: { [A in Aspect]?: string[] } = {}
  for (const part of text === '' ? [] : text.split(',')) {
    const colon = part.indexOf(':')
    const [aspect, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)]
    if (!isAspect(aspect) || value === '') return undefined
    const values = (filter[aspect] ??= [])
    if (!values.includes(value)) values.push(value)
  }
  return filter
}

/** The text of a filter, the same for equal filters. */
export const textOfFilter = (filter: Filter): string =>
  aspects
    .flatMap((aspect) => (filter[aspect] ?? []).toSorted().map((value) => `${aspect}:${value}`))
    .join(',')
