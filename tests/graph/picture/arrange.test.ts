import { describe, expect, test } from 'vitest'
import { isActor } from '../../../graph/model/element.ts'
import { fromBody, toBody } from '../../../graph/model/snapshot.ts'
import { arrange } from '../../../graph/picture/arrange.ts'
import { frozen } from '../builders/frozen.ts'
import { actor, mapOf, relation, theme } from '../builders/elements.ts'
import { faultsOf } from './faults.ts'
import { mapOfSize } from './maps.ts'

const patience = { timeout: 120_000 }

describe('arranging a map', patience, () => {
  test('gives the same bytes for the same map and seed, in whatever order it is held', () => {
    const map = mapOfSize(16)
    const { entities, relations, ...rest } = toBody(map)
    const turned = fromBody({
      ...rest,
      entities: entities.toReversed(),
      relations: relations.toReversed(),
    })
    const once = JSON.stringify(arrange(frozen(map), 'a'))
    expect(JSON.stringify(arrange(frozen(map), 'a'))).toBe(once)
    expect(JSON.stringify(arrange(turned, 'a'))).toBe(once)
    expect(JSON.stringify(arrange(map, 'b'))).not.toBe(once)
  })

  test.for([1, 2, 7, 40, 120])('lays nothing over anything else among %i actors', (size) => {
    const map = mapOfSize(size)
    const positions = arrange(map, 'seed')
    expect(faultsOf(map, positions).overlaps).toBe(0)
    expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true)
  })

  test('places every actor of 500 and nobody over another', () => {
    const map = mapOfSize(500)
    const positions = arrange(map, 'seed')
    expect(Object.keys(positions)).toHaveLength(500)
    expect(faultsOf(map, positions).overlaps).toBe(0)
  })

  test('places actors only, and none on an empty map', () => {
    const map = mapOf(actor('Harmonie'), theme('isolation'))
    expect(Object.keys(arrange(map, 'seed'))).toEqual(['Harmonie'])
    expect(arrange(mapOf(theme('isolation')), 'seed')).toEqual({})
    expect([...map.entities.values()].filter(isActor)).toHaveLength(1)
  })

  test('keeps who works together nearer than who does not', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Kring ${index}`)
    const rings = [names.slice(0, 6), names.slice(6)]
    const map = mapOf(
      ...names.map((name) => actor(name)),
      ...rings.flatMap((ring) =>
        ring.map((name, index) => relation(name, ring[(index + 1) % 6] ?? '', 'COORDINATES_WITH')),
      ),
    )
    const positions = arrange(map, 'seed')
    const far = (a: string, b: string): number => {
      const [one, other] = [a, b].map((name) => positions[name.replace(' ', '-')] ?? [0, 0])
      return Math.hypot((one?.[0] ?? 0) - (other?.[0] ?? 0), (one?.[1] ?? 0) - (other?.[1] ?? 0))
    }
    const mean = (pairs: (readonly [string, string])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + far(a, b), 0) / pairs.length
    const within = rings.flatMap((ring) => ring.map((a, i) => [a, ring[(i + 1) % 6] ?? a] as const))
    const between = names.slice(0, 6).flatMap((a) => names.slice(6).map((b) => [a, b] as const))
    expect(mean(within)).toBeLessThan(mean(between))
    expect(faultsOf(map, positions)).toMatchObject({ crossings: 0, throughShapes: 0 })
  })
})
