import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairsIn, seat, seatAtRandom } from '../../../graph/meeting/seating.ts'
import type { Pair } from '../../../graph/meeting/seating.ts'
import { randomFrom } from '../../../graph/model/random.ts'

const people = Array.from({ length: 24 }, (_, nth) => `p${nth}`)

/** Circles of six who know one another, as members of one organisation or team do. */
const circles: readonly Pair[] = [0, 6, 12, 18].flatMap((first) =>
  pairsIn(people.slice(first, first + 6)),
)

test('more who never worked together sit together than by chance, over twenty random seatings', () => {
  const known = new Set(circles.map((pair) => pair.toSorted().join(' ')))
  const met = (groups: readonly (readonly string[])[]): number =>
    groups.flatMap(pairsIn).filter((pair) => !known.has(pair.toSorted().join(' '))).length
  const seating = seat(people, 4, circles, [])
  const random = Array.from({ length: 20 }, (_, nth) => met(seatAtRandom(people, 4, `seed ${nth}`)))
  expect(seating.newPairs).toBe(met(seating.groups))
  expect(seating.newPairs).toBeGreaterThan(Math.max(...random))
  const mean = random.reduce((sum, each) => sum + each, 0) / random.length
  console.log(
    `seating: ${seating.newPairs} pairs newly met, by chance ${mean.toFixed(1)} (best ${Math.max(...random)})`,
  )
  // Six tables of four: no more pairs than 36 can sit together, and all of them are new.
  expect(seating.newPairs).toBe(36)
})

test('everybody sits once, tables are as even as can be, and nobody sits with whom they should not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 2, max: 6 }),
      fc.nat(),
      (count, size, seed) => {
        const some = people
          .concat(Array.from({ length: 10 }, (_, nth) => `q${nth}`))
          .slice(0, count)
        const random = randomFrom(String(seed))
        const tables = Math.ceil(count / size)
        // Each has at most as many to avoid as there are other tables.
        const apart = some.flatMap((person, nth): Pair[] => {
          const other = some[(nth + 1) % some.length]
          return tables > 2 && other !== undefined && random() < 0.5 ? [[person, other]] : []
        })
        const { groups, conflicts } = seat(some, size, [], apart, String(seed))
        expect(groups.flat().toSorted()).toEqual(some.toSorted())
        const sizes = groups.map((group) => group.length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(conflicts).toBe(0)
      },
    ),
  )
})

test('the same people and seed give the same seating', () => {
  expect(seat(people, 5, circles, [])).toEqual(seat(people, 5, circles, []))
})
