import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lastLine, useProgram } from './program.ts'
import { useServing } from './serving.ts'

const program = useProgram()
const { run, folder } = program

describe('beside a Vonk that serves the store', () => {
  const { home } = useServing(program)

  test('a file is loaded through it, as the same map as without it', async () => {
    const many = Array.from({ length: 700 }, (_, nth) => ({
      id: `O${nth}`,
      kind: 'organisation',
      fields: { name: `Buur ${nth}` },
    }))
    const map = {
      id: 'buurt',
      kind: 'map',
      fields: { name: 'Buurt ‘Noord’', today: '2026-11-22', languages: ['nl', 'fr'] },
      x: 1,
      y: 2,
    }
    const relations = [{ id: 't1', type: 'KNOWS', from: 'O1', to: 'O2', fields: {} }]
    writeFileSync(
      join(home(), 'buurt.json'),
      JSON.stringify({ id: 'buurt', entities: [map, ...many], relations }),
    )
    const first = await run(home(), 'load', 'buurt.json')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(lastLine(first.out)).toEqual({ map: 'buurt', revision: 3, entities: 701, relations: 1 })
    const again = await run(home(), 'load', 'buurt.json')
    expect(again.out).toBe(first.out)
    const alone = folder()
    await run(alone, 'load', join(home(), 'buurt.json'))
    expect((await run(home(), 'export', 'buurt')).out).toBe(
      (await run(alone, 'export', 'buurt')).out,
    )
  })

  test('what it refuses is said as it says it', async () => {
    writeFileSync(
      join(home(), 'ander.json'),
      JSON.stringify({
        id: 'buurt',
        entities: [{ id: 'buurt', kind: 'map', fields: { name: 'Anders' } }],
        relations: [],
      }),
    )
    expect((await run(home(), 'load', 'ander.json')).err).toMatch(/\[map-exists\]/u)
  })

  test('the data can be checked and backed up', async () => {
    expect((await run(home(), 'check-data')).code).toBe(0)
    expect(lastLine((await run(home(), 'backup', 'kopie')).out)).toMatchObject({ maps: 2 })
  })
})
