import { describe, expect, test } from 'vitest'
import { columns } from '../../../graph/picture/columns.ts'
import { rings } from '../../../graph/picture/rings.ts'
import { sceneOf } from '../../../graph/picture/scene.ts'
import { isActor } from '../../../graph/model/element.ts'
import { fromBody, toBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'
import { mapOf, theme } from '../builders/elements.ts'
import { frozen } from '../builders/frozen.ts'
import { faultsOf } from './faults.ts'
import { mapOfSize } from './maps.ts'

const layouts = [
  ['rings', (map: Snapshot) => rings(map, { sectors: false })],
  ['rings with sectors', (map: Snapshot) => rings(map, { sectors: true })],
  ['columns', columns],
] as const

describe.each(layouts)('%s', (_, layout) => {
  test('place everybody once, nobody over another, and the same in whatever order the map is held', () => {
    for (const map of [vlierhoek, ...[1, 2, 7, 40, 120, 500].map((size) => mapOfSize(size))]) {
      const { entities, relations, ...rest } = toBody(map)
      const turned = fromBody({
        ...rest,
        entities: entities.toReversed(),
        relations: relations.toReversed(),
      })
      const positions = layout(frozen(map))
      const actors = [...map.entities.values()].filter(isActor)
      expect(Object.keys(positions)).toHaveLength(actors.length)
      expect(faultsOf(map, positions).overlaps).toBe(0)
      expect(layout(turned)).toEqual(positions)
    }
  })

  test('have no places for a map without actors', () => {
    expect(layout(mapOf(theme('loneliness')))).toEqual({})
  })
})

test('on rings whoever has most lines stands in the middle, who has none on the outside', () => {
  const positions = rings(vlierhoek, { sectors: false })
  const far = (id: string): number => Math.hypot(...(positions[id] ?? [0, 0]))
  const { spots } = sceneOf(vlierhoek)
  const lines = (id: string): number =>
    spots.find((spot) => spot.id === id)?.ties.filter(({ drawn }) => drawn > 0).length ?? 0
  const ids = Object.keys(positions).toSorted((a, b) => lines(b) - lines(a))
  const middle = (some: readonly string[]): number =>
    some.reduce((sum, id) => sum + far(id), 0) / some.length
  expect(middle(ids.slice(0, 10))).toBeLessThan(middle(ids.slice(10, 30)))
  expect(middle(ids.slice(10, 30))).toBeLessThan(middle(ids.slice(30)))
})

test('each kind has its own column, residents first', () => {
  const positions = columns(vlierhoek)
  const reach = (kind: string): readonly [number, number] => {
    const xs = [...vlierhoek.entities.values()]
      .filter((entity) => entity.kind === kind)
      .map(({ id }) => positions[id]?.[0] ?? Number.NaN)
    return [Math.min(...xs), Math.max(...xs)]
  }
  const order = ['resident', 'association', 'professional', 'organisation'].map(reach)
  for (const [nth, [from]] of order.entries())
    if (nth > 0) expect(order[nth - 1]?.[1]).toBeLessThan(from)
})
