import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportAs, exportFormats } from '../../../../graph/format/export.ts'
import { exportJson } from '../../../../graph/format/json.ts'
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

describe.each(exportFormats)('%s', (format) => {
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

  test('gives equal bytes for equal maps', async () => {
    const [, one] = await file(vlierhoek, format)
    const [, other] = await file(vlierhoek, format)
    expect(Buffer.compare(one, other)).toBe(0)
  })
})
