import { expect, test } from 'vitest'
import { secret, association, commit, knows, newMap, openVonk } from './vonk.ts'
import type { Answered, Vonk } from './vonk.ts'

const asCommandLine = { authorization: `Bearer ${secret}` }

const undo = async (vonk: Vonk, map: string, undoes: string): Promise<Answered> => {
  const { revision } = (await vonk.ask('GET', `/api/maps/${map}`)).json as { revision: number }
  return commit(vonk, map, revision, [], { undoes })
}

const names = async ({ ask }: Vonk, map: string): Promise<readonly string[]> => {
  const { entities, relations } = (await ask('GET', `/api/maps/${map}`)).json as {
    entities: { id: string }[]
    relations: { id: string }[]
  }
  return [...entities, ...relations].map(({ id }) => id).filter((id) => id !== map)
}

test('an undo names a commit; the room works out what to change and marks it', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')], { commitId: 'make-a' })
  const answer = await undo(vonk, map, 'make-a')
  expect([answer.status, answer.json]).toEqual([201, { revision: 3 }])
  expect(await names(vonk, map)).toEqual([])
  const log = (await vonk.ask('GET', `/api/maps/${map}/commits?after=2`)).json
  expect(log).toMatchObject({
    commits: [{ undoes: 'make-a', changes: [{ op: 'remove', id: 'a' }] }],
  })
})

test('undoing twice gives nothing to do; undoing the undo brings it back', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')], { commitId: 'make-a' })
  await commit(vonk, map, 2, [], { commitId: 'undo-a', undoes: 'make-a' })
  expect((await undo(vonk, map, 'make-a')).status).toBe(201)
  expect(await names(vonk, map)).toEqual([])
  await undo(vonk, map, 'undo-a')
  expect(await names(vonk, map)).toEqual(['a'])
})

test('a step is undone as one, also beyond the limit of changes', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  for (const part of [1, 2]) {
    const changes = Array.from({ length: 400 }, (_, i) => association(`a${part}-${i}`))
    await commit(vonk, map, part, changes, { step: { id: 'import', part, parts: 2 } })
  }
  expect(await names(vonk, map)).toHaveLength(800)
  expect((await undo(vonk, map, 'import')).status).toBe(201)
  expect(await names(vonk, map)).toEqual([])
})

test('what cannot be undone any more is left out and named', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a'), association('b')])
  await commit(vonk, map, 2, [knows('t', 'a', 'b')])
  await commit(vonk, map, 3, [{ op: 'remove', id: 't' }], { commitId: 'cut' })
  await commit(vonk, map, 4, [{ op: 'remove', id: 'b' }], { commitId: 'drop-b' })
  const body = { commitId: 'uncut', baseRevision: 5, changes: [], undoes: 'cut' }
  const answer = await vonk.ask('POST', `/api/maps/${map}/commits`, { body })
  expect([answer.status, answer.json]).toEqual([201, { revision: 6, leftOut: ['t'] }])
  const again = await vonk.ask('POST', `/api/maps/${map}/commits`, { body })
  expect([again.status, again.json]).toEqual([200, { revision: 6, leftOut: ['t'], replayed: true }])
  await undo(vonk, map, 'drop-b')
  expect(await names(vonk, map)).toEqual(['a', 'b', 't'])
})

test('an undo of what somebody changed since is two versions', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const rename = (from: string, to: string) => [
    { op: 'update', id: 'a', fields: { name: { from, to } } },
  ]
  await commit(vonk, map, 2, rename('Kring a', 'Buurtkring'), { commitId: 'rename' })
  await commit(vonk, map, 3, rename('Buurtkring', 'Straatkring'))
  const clash = await undo(vonk, map, 'rename')
  expect([clash.status, clash.json]).toMatchObject([
    409,
    { conflicts: [{ element: 'a', field: 'name', yours: 'Kring a', theirs: 'Straatkring' }] },
  ])
})

test.each([
  ['the first commit', 'linde', 422, 'founding-commit'],
  ['an unknown one', 'nothing', 422, 'unknown-commit'],
])('%s cannot be undone', async (_, undoes, status, code) => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const answer = await undo(vonk, map, undoes)
  expect([answer.status, answer.json]).toMatchObject([status, { code }])
})

test('an undo carries no changes of its own', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')], { commitId: 'make-a' })
  const answer = await commit(vonk, map, 2, [association('b')], { undoes: 'make-a' })
  expect([answer.status, answer.json]).toMatchObject([400, { code: 'bad-request' }])
})

test('what the command line loaded is undone only there', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')], { commitId: 'load' }, asCommandLine)
  const refused = await undo(vonk, map, 'load')
  expect([refused.status, refused.json]).toMatchObject([422, { code: 'founding-commit' }])
  const taken = await commit(vonk, map, 2, [], { undoes: 'load' }, asCommandLine)
  expect(taken.status).toBe(201)
  expect(await names(vonk, map)).toEqual([])
})

test('a load that was cut off may be taken back by whoever sees the half of it', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  const step = { id: 'load', part: 1, parts: 2 }
  await commit(vonk, map, 1, [association('a')], { commitId: 'half', step }, asCommandLine)
  expect((await undo(vonk, map, 'half')).status).toBe(422)
  expect((await undo(vonk, map, 'load')).status).toBe(201)
  expect(await names(vonk, map)).toEqual([])
})
