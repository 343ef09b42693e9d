import { strToU8 } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { useProgram } from './program.ts'
import { useServing } from './serving.ts'

const token = 'a-token-of-a-test-that-is-long-enough'
const { origin } = useServing(useProgram(), { VONK_TOKEN: token })

const ask = async (method: string, at: string, body?: object): Promise<Response> =>
  fetch(origin() + at, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const look = async (
  name: string,
  bytes: Uint8Array,
): Promise<{ status: number; json: unknown }> => {
  const files = [{ name, base64: Buffer.from(bytes).toString('base64') }]
  const answer = await ask('POST', '/api/maps/VLH/import', { files })
  return { status: answer.status, json: await answer.json() }
}

test('a workbook is looked at in a process of its own', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Lijst', rows: [['Organisatie'], ['De Nieuwe Brug'], ['FC Vlierhoek']] }],
  })
  const { status, json } = await look('lijst.xlsx', new Uint8Array(bytes))
  expect(status).toBe(200)
  expect((json as { rows: { status: string }[] }).rows.map((row) => row.status)).toEqual([
    'new',
    'same',
  ])
})

test('while a very long list is looked at, or given up, others are answered', async () => {
  // Nearly the largest list there may be.
  const rows = Array.from({ length: 90_000 }, (_, nth) => `Vereniging voor alle buren ${nth}`)
  const slow = look('lijst.csv', strToU8(['Naam', ...rows].join('\n')))
  const waits: number[] = []
  const looking = { isOver: false }
  void slow.then(() => (looking.isOver = true))
  while (!looking.isOver) {
    const start = performance.now()
    expect((await ask('GET', '/api/maps')).status).toBe(200)
    waits.push(performance.now() - start)
  }
  const { status, json } = await slow
  expect([200, 422]).toContain(status)
  if (status === 422) expect(json).toMatchObject({ code: 'bad-file' })
  const sorted = waits.toSorted((a, b) => a - b)
  expect(waits.length).toBeGreaterThan(3)
  console.log(
    `import: ${status === 422 ? 'given up' : 'read'}; ${waits.length} others answered meanwhile, median ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms, worst ${Math.round(sorted.at(-1) ?? 0)} ms`,
  )
})
