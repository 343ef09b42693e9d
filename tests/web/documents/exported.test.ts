import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportAs, exportFormats } from '../../../graph/format/export.ts'
import { isActor } from '../../../graph/model/element.ts'
import { toExport } from '../../../web/panels/export/exported.ts'
import { vlierhoek } from '../../graph/analysis/vlierhoek.ts'
import { randomMap } from '../../graph/builders/random-map.ts'
import { secretly } from './secretly.ts'

const decoder = new TextDecoder()

/** All text in a file, also within a zip. */
const textIn = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.values(unzipSync(bytes))
        .map((part) => decoder.decode(part))
        .join('\n')
    : decoder.decode(bytes)

test.each(exportFormats)(
  'of any map, the bytes of %s for partners name nobody whom they may not see',
  async (format) => {
    let secrets = 0
    await fc.assert(
      fc.asyncProperty(randomMap(10), async (random) => {
        const map = secretly(random)
        if (JSON.stringify([...map.entities]).includes('Geheim')) secrets += 1
        const { bytes } = await exportAs(format, toExport(map, 'partners', null).snapshot, 'nl')
        expect(textIn(bytes)).not.toContain('Geheim')
      }),
      { numRuns: 60 },
    )
    expect(secrets).toBeGreaterThan(10)
  },
)

test('for oneself all of it goes along; what is shown is what the filter leaves, without a name of the others', async () => {
  expect(toExport(vlierhoek, 'me', null).snapshot).toBe(vlierhoek)
  const shown = { asOf: '2026-11-22', filter: 'kind:association', coordinator: true }
  const { snapshot } = toExport(vlierhoek, 'me', shown)
  const kinds = new Set([...snapshot.entities.values()].filter(isActor).map(({ kind }) => kind))
  expect([...kinds]).toEqual(['association'])
  for (const { from, to } of snapshot.relations.values()) {
    expect(snapshot.entities.has(from)).toBe(true)
    expect(snapshot.entities.has(to)).toBe(true)
  }
  const text = textIn((await exportAs('json', snapshot)).bytes)
  expect(text).not.toContain('"P01"')
})
