import { describe, expect, test } from 'vitest'
import { placed } from '../../../graph/model/element.ts'
import type { Position } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { arrange } from '../../../graph/picture/arrange.ts'
import { gridAround } from '../../../graph/picture/candidates.ts'
import { placeBeside } from '../../../graph/picture/place-beside.ts'
import { actor, idOf, mapOf, relation } from '../builders/elements.ts'
import { frozen } from '../builders/frozen.ts'
import { faultsOf } from './faults.ts'
import { mapOfSize } from './maps.ts'

const newcomer = actor('Fietsherstellers van het plein')

const arranged = (map: Snapshot): Snapshot => {
  const positions = arrange(map, 'seed')
  return {
    ...map,
    entities: new Map(
      [...map.entities].map(([id, entity]) => [id, placed(entity, positions[id] ?? null)]),
    ),
  }
}

const positionsOf = ({ entities }: Snapshot): { [id: string]: Position } =>
  Object.fromEntries([...entities.values()].map(({ id, x = 0, y = 0 }) => [id, [x, y]]))

const withNewcomer = (map: Snapshot): Snapshot => ({
  ...map,
  entities: new Map([...map.entities, [newcomer.id, newcomer]]),
})

describe('placing somebody new', { timeout: 60_000 }, () => {
  const map = frozen(arranged(mapOfSize(40)))
  const lengths = [...map.relations.values()]
    .map(({ from, to }) => distance(positionsOf(map)[from], positionsOf(map)[to]))
    .toSorted((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0

  test.for([...map.entities.keys()].slice(1, 12))('finds room beside %s, over nobody', (id) => {
    const place = placeBeside(map, newcomer, [id])
    const positions = { ...positionsOf(map), [newcomer.id]: place }
    expect(faultsOf(withNewcomer(map), positions).overlaps).toBe(0)
    expect(distance(place, positions[id])).toBeGreaterThanOrEqual(0.5 * median)
    expect(distance(place, positions[id])).toBeLessThanOrEqual(2 * median)
    expect(place.every(Number.isInteger)).toBe(true)
  })

  test('beside several who stand together no line is much shorter or longer than others', () => {
    const positions = positionsOf(map)
    const isNear = (a: string, b: string): boolean =>
      a !== b && distance(positions[a], positions[b]) < 1.5 * median
    const ids = [...map.entities.keys()].slice(1)
    const threes = ids.flatMap((a) => {
      const near = ids.filter((other) => isNear(a, other))
      return near.flatMap((b) => near.filter((c) => b < c && isNear(b, c)).map((c) => [a, b, c]))
    })
    expect(threes.length).toBeGreaterThan(20)
    const usual = threes.filter((three) => {
      const place = placeBeside(map, newcomer, three)
      const shares = three.map((id) => distance(place, positions[id]) / median)
      return shares.every((share) => share >= 0.5 && share <= 2)
    })
    // In the thick of it no such place is free.
    expect(usual.length).toBeGreaterThan(0.65 * threes.length)
  })

  test('looks at as many places on a wide map as on a small one', () => {
    expect(gridAround({ x: 0, y: 0 }, 200).length).toBeGreaterThan(200)
    expect(gridAround({ x: 0, y: 0 }, 1e6).length).toBeLessThan(500)
  })

  test('puts somebody without neighbours at the edge, over nobody', () => {
    const place = placeBeside(map, newcomer, [])
    const positions = { ...positionsOf(map), [newcomer.id]: place }
    expect(faultsOf(withNewcomer(map), positions).overlaps).toBe(0)
  })

  test('stays off the line of others', () => {
    const crossing = mapOf(
      placed(actor('Harmonie'), [0, 0]),
      placed(actor('Schaakclub'), [200, 0]),
      placed(actor('Toneel'), [100, 0]),
      relation('Harmonie', 'Schaakclub'),
    )
    const place = placeBeside(crossing, newcomer, [idOf('Harmonie')])
    const positions = { ...positionsOf(crossing), [newcomer.id]: place }
    const before = faultsOf(crossing, positionsOf(crossing)).throughShapes
    expect(faultsOf(withNewcomer(crossing), positions).throughShapes).toBe(before)
  })

  test('begins in the middle of an empty map', () => {
    expect(placeBeside(mapOf(), newcomer, [])).toEqual([0, 0])
  })
})

function distance(a: Position = [0, 0], b: Position = [0, 0]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
