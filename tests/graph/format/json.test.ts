import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../api/security/strict-json.ts'
import { loadMap } from '../../../command/load-file.ts'
import { storeTarget } from '../../../command/store-target.ts'
import { GraphError } from '../../../graph/errors.ts'
import { exportJson, readJson } from '../../../graph/format/json.ts'
import { openStore } from '../../../graph/store/open.ts'
import { inTemporaryFolder } from './temporary-folder.ts'
import { anyMap } from './generated-map.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const refusal = (value: unknown): unknown => {
  try {
    readJson(value)
    return 'taken'
  } catch (error) {
    return error instanceof GraphError ? { code: error.code, at: error.details['at'] } : error
  }
}

describe('the JSON of a map', () => {
  test('exported, loaded into a store and exported again is the same to the byte, for 200 maps', async () => {
    await inTemporaryFolder(async (folder) => {
      let nth = 0
      await fc.assert(
        fc.asyncProperty(anyMap, async (map) => {
          nth += 1
          const text = exportJson(map)
          const store = await openStore(`sqlite:${folder}/${nth}.sqlite`)
          await loadMap(storeTarget(store), readJson(parseJson(bytes(text))))
          const again = exportJson(await store.load(map.id))
          await store.close()
          expect(again).toBe(text)
        }),
        { numRuns: 200, endOnFailure: true },
      )
    })
  }, 300_000)

  test('does not depend on the order in which a map was filled', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const turned = {
          ...map,
          entities: new Map([...map.entities].toReversed()),
          relations: new Map([...map.relations].toReversed()),
          revision: map.revision + 7,
        }
        expect(exportJson(turned)).toBe(exportJson(map))
      }),
    )
  })
})

describe('a file with a fault is refused with its place', () => {
  const map = { id: 'm', kind: 'map', fields: { name: 'M' } }
  const one = { id: 'a', kind: 'organisation', fields: { name: 'A' } }
  const two = { id: 'b', kind: 'organisation', fields: { name: 'B' } }
  const tie = { id: 't', type: 'KNOWS', from: 'a', to: 'b', fields: {} }
  const file = { id: 'm', entities: [map, one, two], relations: [tie] }

  test('and the file without the fault is taken', () => {
    expect(refusal(file)).toBe('taken')
    expect(refusal({ ...file, revision: 3 })).toBe('taken')
  })

  test.each([
    ['one id twice', { ...file, entities: [map, one, two, one] }, 'duplicate-id', 'entities[3]'],
    [
      'an unknown end',
      { ...file, relations: [{ ...tie, to: 'z' }] },
      'unknown-end',
      'relations[0].to',
    ],
    [
      'an unknown field',
      { ...file, entities: [map, one, { ...two, fields: { name: 'B', debt: 1 } }] },
      'unknown-field',
      'entities[2]',
    ],
    ['no map', { ...file, entities: [one, two] }, 'map-entity', undefined],
    ['no list', { id: 'm', entities: [map] }, 'bad-file', 'relations'],
    ['a form of later', { ...file, format: 2 }, 'newer-format', undefined],
  ])('%s', (_fault, value, code, at) => {
    expect(refusal(value)).toEqual({ code, at })
  })
})
