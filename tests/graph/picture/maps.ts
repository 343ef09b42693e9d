import { actor, mapOf, relation } from '../builders/elements.ts'
import { oneOf, randomFrom } from '../../../graph/model/random.ts'

const words = [
  'Buurt',
  'Vlier',
  'Compostploeg',
  'van de',
  'Gemeenschapscentrum',
  'hoek',
  'asbl Les',
]

/** A map of so many actors with about two lines each, some of them alone; always the same one. */
export const mapOfSize = (size: number) => {
  const random = randomFrom(`map of ${size}`)
  const names = Array.from({ length: size }, (_, index) => `a${index}`)
  const called = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => oneOf(words, random)).join(' ')
  const pairs = new Map(
    Array.from({ length: size * 2 }, () => {
      const [a, b] = [Math.floor(random() ** 1.5 * size), Math.floor(random() * size * 0.9)]
      return [`${Math.min(a, b)} ${Math.max(a, b)}`, [names[a] ?? '', names[b] ?? '']] as const
    }),
  )
  const ties = [...pairs.values()].filter(([a, b]) => a !== b)
  return mapOf(
    ...names.map((name) => actor(name, { name: called() })),
    ...ties.map(([a, b], index) => relation(a, b, index % 2 === 0 ? 'COORDINATES_WITH' : 'KNOWS')),
  )
}
