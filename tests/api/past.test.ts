import { expect, test } from 'vitest'
import { endOfDay } from '../../api/rooms/brussels.ts'
import { asCommitId, asId, asMapId } from '../../graph/model/ids.ts'
import { association, commit, knows, newMap, openVonk } from './vonk.ts'
import type { Vonk } from './vonk.ts'

const idsOf = async ({ ask }: Vonk, url: string): Promise<readonly string[]> => {
  const { entities } = (await ask('GET', url)).json as { entities: { id: string }[] }
  return entities.map(({ id }) => id)
}

test('an older revision is the map as it was', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  await commit(vonk, map, 2, [{ op: 'remove', id: 'a' }, association('b')])
  expect(await idsOf(vonk, `/api/maps/${map}?revision=1`)).toEqual(['linde'])
  expect(await idsOf(vonk, `/api/maps/${map}?revision=2`)).toEqual(['a', 'linde'])
  expect(await idsOf(vonk, `/api/maps/${map}?revision=3`)).toEqual(['b', 'linde'])
})

test('a revision of the future is unknown, one before the first is no map', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const future = await vonk.ask('GET', `/api/maps/${map}?revision=2`)
  expect([future.status, future.json]).toMatchObject([
    422,
    { code: 'unknown-revision', details: { newest: 1 } },
  ])
  const before = await vonk.ask('GET', `/api/maps/${map}?revision=0`)
  expect([before.status, before.json]).toMatchObject([404, { code: 'unknown-map' }])
})

test.each(['revision=-1', 'revision=1.5', 'revision=x', 'known-at=yesterday', 'known-at=2026-13'])(
  '?%s is refused',
  async (query) => {
    const vonk = await openVonk()
    const map = await newMap(vonk)
    const answer = await vonk.ask('GET', `/api/maps/${map}?${query}`)
    expect([answer.status, answer.json]).toMatchObject([400, { code: 'bad-request' }])
  },
)

/** A log whose commits were made at these moments. */
const writtenAt = async (vonk: Vonk, moments: readonly string[]): Promise<string> => {
  const map = asMapId('linde')
  for (const [index, at] of moments.entries()) {
    const isFirst = index === 0
    const element = {
      id: asId(isFirst ? 'linde' : `a${index}`),
      kind: isFirst ? 'map' : 'association',
      fields: { name: 'De Linde' },
    } as const
    await vonk.store.append(
      map,
      {
        format: 1,
        revision: index + 1,
        commitId: asCommitId(`c${index}`),
        bodyHash: '',
        at,
        author: 'local',
        changes: [{ op: 'create', element }],
      },
      { put: [element], drop: [] },
      index,
    )
  }
  return map
}

test('what was known on a day is what was written before midnight in Brussels', async () => {
  const vonk = await openVonk()
  const map = await writtenAt(vonk, [
    '2026-03-28T12:00:00.000Z',
    // Summer time begins on the 29th: midnight is at 23:00 and then at 22:00.
    '2026-03-28T22:59:59.999Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T21:59:59.999Z',
    '2026-03-29T22:00:00.000Z',
  ])
  const known = async (date: string): Promise<number> =>
    (await idsOf(vonk, `/api/maps/${map}?known-at=${date}`)).length
  expect(await known('2026-03-28')).toBe(2)
  expect(await known('2026-03-29')).toBe(4)
  expect(await known('2026-03')).toBe(5)
  expect(await known('2026')).toBe(5)
  const before = await vonk.ask('GET', `/api/maps/${map}?known-at=2026-03-27`)
  expect([before.status, before.json]).toMatchObject([404, { code: 'unknown-map' }])
})

test.each([
  ['2026-01-15', '2026-01-15T23:00:00.000Z'],
  ['2026-07-15', '2026-07-15T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['2024-02', '2024-02-29T23:00:00.000Z'],
  ['2025', '2025-12-31T23:00:00.000Z'],
])('%s ends at %s', (date, moment) => {
  expect(endOfDay(date)).toBe(moment)
})

test('ties of a resident with what became sensitive are left out of the past, the log and the stream', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const resident = { id: 'r', kind: 'resident', fields: { name: 'Trekker straatfeest' } }
  await commit(vonk, map, 1, [
    { op: 'create', element: resident },
    association('a'),
    association('b'),
  ])
  const tie = knows('secret-tie', 'a', 'r')
  await commit(vonk, map, 2, [tie, knows('open-tie', 'b', 'r')])
  await commit(vonk, map, 3, [
    { op: 'update', id: 'secret-tie', fields: { note: { from: null, to: 'secret-note' } } },
  ])
  const before = await vonk.ask('GET', `/api/maps/${map}/commits`)
  expect(before.text).toContain('secret-note')
  const flagged = await commit(vonk, map, 4, [
    { op: 'remove', id: 'secret-tie' },
    { op: 'update', id: 'a', fields: { flags: { from: null, to: ['sensitive_membership'] } } },
  ])
  expect(flagged.status).toBe(201)
  for (const url of ['?revision=3', '?revision=4', '/commits']) {
    const answer = await vonk.ask('GET', `/api/maps/${map}${url}`)
    expect(answer.text).not.toContain('secret-note')
    expect(answer.text).toContain('open-tie')
  }
  expect((await vonk.ask('GET', `/api/maps/${map}?revision=3`)).text).not.toContain('secret-tie')
  // Screens that hold the tie still hear that it went.
  const log = (await vonk.ask('GET', `/api/maps/${map}/commits?after=4`)).json
  expect(log).toMatchObject({
    commits: [{ changes: [{ op: 'remove', id: 'secret-tie', was: [] }, { op: 'update' }] }],
  })
})
