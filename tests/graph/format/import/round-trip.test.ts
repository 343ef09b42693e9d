import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { exportAs, losslessFormats } from '../../../../graph/format/export.ts'
import { exportJson } from '../../../../graph/format/json.ts'
import { isResidentPerson, nameOf } from '../../../../graph/model/element.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { vlierhoek } from '../../analysis/vlierhoek.ts'
import { anyMap } from '../generated-map.ts'
import { after, reviewFile } from './read-in.ts'

/** The same map with nothing on it but what it says of itself. */
const emptied = (map: Snapshot): Snapshot => {
  const own = map.entities.get(map.id)
  if (own === undefined) throw new Error('no map entity')
  return { id: map.id, revision: 1, entities: new Map([[map.id, own]]), relations: new Map() }
}

const file = async (map: Snapshot, format: string): Promise<readonly [string, Uint8Array]> => {
  const { bytes, extension } = await exportAs(format, map)
  return [`map.${extension}`, bytes]
}

describe.each(losslessFormats)('%s', (format) => {
  test('is read into an empty map as the same map, to the byte, for 200 maps', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const empty = emptied(map)
        const seen = await reviewFile(empty, ...(await file(map, format)))
        expect(seen.rows.filter(({ status }) => status === 'refused')).toEqual([])
        expect(exportJson(after(empty, seen))).toBe(exportJson(map))
      }),
      { numRuns: 200 },
    )
  }, 240_000)

  test('is the demo again, and says of the demo that nothing would change', async () => {
    const empty = emptied(vlierhoek)
    const given = await file(vlierhoek, format)
    expect(exportJson(after(empty, await reviewFile(empty, ...given)))).toBe(exportJson(vlierhoek))
    expect((await reviewFile(vlierhoek, ...given)).changes).toEqual([])
  })

  test('gives equal bytes for equal maps, today and later', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 100_000_000 })
    const [, one] = await file(vlierhoek, format)
    vi.useRealTimers()
    const [, other] = await file(vlierhoek, format)
    expect(Buffer.compare(one, other)).toBe(0)
  })
})

test('the spreadsheet for Kumu keeps what Kumu can hold: who is there, what they are, themes and lines', async () => {
  const { bytes } = await exportAs('kumu-xlsx', vlierhoek, 'nl')
  const bare = emptied(vlierhoek)
  const seen = await reviewFile(bare, 'kumu.xlsx', bytes)
  const again = after(bare, seen)
  const named = (map: Snapshot, kinds: readonly string[]): readonly string[] =>
    [...map.entities.values()]
      .filter((entity) => kinds.includes(entity.kind) && !isResidentPerson(entity))
      // Of two with one name Kumu needs to know which is which.
      .map((entity) => nameOf(entity).replace(/ \([A-Z0-9]+\)$/u, ''))
      .toSorted()
  const kinds = ['resident', 'association', 'professional', 'organisation', 'initiative']
  expect(named(again, kinds)).toEqual(named(vlierhoek, kinds))
  // Lists bring in no persons: they alone stay out, with their lines.
  expect(seen.rows.filter(({ status, of }) => of === 'actor' && status === 'refused')).toHaveLength(
    [...vlierhoek.entities.values()].filter(isResidentPerson).length,
  )
  const ties = (map: Snapshot, type: string): number =>
    [...map.relations.values()].filter(
      (each) =>
        each.type === type &&
        [each.from, each.to].every((end) => {
          const entity = map.entities.get(end)
          return entity !== undefined && !isResidentPerson(entity)
        }),
    ).length
  expect(ties(again, 'COORDINATES_WITH')).toBe(ties(vlierhoek, 'COORDINATES_WITH'))
  expect(ties(again, 'ACTIVE_ON')).toBe(ties(vlierhoek, 'ACTIVE_ON'))
})
