import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import type { Commit } from '../../../graph/change/commit.ts'
import { merge } from '../../../graph/change/merge.ts'
import {
  giftText,
  giftWithoutPersons,
  readGift,
  replayed,
  unknownIn,
} from '../../../graph/format/gift.ts'
import { exportJson } from '../../../graph/format/json.ts'
import { isResidentPerson, nameOf } from '../../../graph/model/element.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { emptySnapshot } from '../../../graph/model/snapshot.ts'
import { actor, relation } from '../builders/elements.ts'
import { founding, nextCommit } from '../../store/next-commit.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'
import { anyMap } from './generated-map.ts'

const map = asMapId('samen')
const first = founding(map, 'Samen')

/** A log that goes on with these acts. */
const logOf = (...acts: readonly (readonly Change[])[]): { commits: Commit[]; now: Snapshot } => {
  const commits = [first.commit]
  let now = first.after
  for (const changes of acts) {
    const { commit, after } = nextCommit(now, changes)
    commits.push(commit)
    now = after
  }
  return { commits, now }
}

const made = (name: string): Change => ({ op: 'create', element: actor(name) })

test('a map that is given and opened has the same log and the same state, to the byte', () => {
  const { commits, now } = logOf(
    [made('A')],
    [made('B'), { op: 'create', element: relation('A', 'B') }],
  )
  const again = readGift(giftText({ map, commits }))
  expect(again).toEqual({ map, commits })
  expect(exportJson(replayed(again))).toBe(exportJson(now))
})

test('what the other did since is known when it comes back; what both know, twice given or not, is not', () => {
  const given = logOf([made('A')])
  const there = nextCommit(given.now, [made('B')])
  const back = readGift(giftText({ map, commits: [...given.commits, there.commit] }))
  const unknown = unknownIn(back, given.commits)
  expect(unknown.map(({ changes }) => changes)).toEqual([[made('B')]])
  // At home something else was done in the meantime: both stand.
  const home = nextCommit(given.now, [made('C')])
  const [theirs] = unknown
  const both = merge(home.after, { changes: theirs?.changes ?? [], author: '' }, [])
  if (both.type === 'conflict') throw new Error('conflict')
  for (const name of ['A', 'B', 'C']) expect(both.after.entities.has(asId(name))).toBe(true)
  expect(unknownIn(back, [...given.commits, there.commit])).toEqual([])
})

test('two who wrote something else in one field see both', () => {
  const given = logOf([made('A')])
  const write = (to: string): Change => ({
    op: 'update',
    id: asId('A'),
    fields: { limitText: { from: null, to } },
  })
  const there = nextCommit(given.now, [write('Op donderdag')])
  const home = nextCommit(given.now, [write('Op vrijdag')])
  const [theirs] = unknownIn({ map, commits: [...given.commits, there.commit] }, given.commits)
  const work = merge(home.after, { changes: theirs?.changes ?? [], author: '' }, [home.commit])
  expect(work.type === 'conflict' && work.conflicts).toMatchObject([
    { element: 'A', field: 'limitText', yours: 'Op donderdag', theirs: 'Op vrijdag' },
  ])
})

test('without residents as persons none of them is in the file, and what came of it comes back alone', async () => {
  const gift = await giftWithoutPersons(vlierhoek, '2026-11-29T10:00:00.000Z')
  const text = giftText(gift)
  const persons = [...vlierhoek.entities.values()].filter(isResidentPerson)
  expect(persons.length).toBeGreaterThan(5)
  for (const person of persons) expect(text).not.toContain(JSON.stringify(nameOf(person)))
  const opened = replayed(readGift(text))
  expect([...opened.entities.values()].some(isResidentPerson)).toBe(false)
  const there = nextCommit(opened, [made('Nieuw')])
  expect(unknownIn({ ...gift, commits: [...gift.commits, there.commit] }, [])).toEqual([
    expect.objectContaining({ changes: [made('Nieuw')] }),
  ])
})

test('of any map a gift without persons can be made, opened, and is the map without them', async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, async (any) => {
      const gift = readGift(giftText(await giftWithoutPersons(any, '2026-11-29T10:00:00.000Z')))
      expect([...replayed(gift).entities.values()].some(isResidentPerson)).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['nothing', '', 'bad-file'],
  ['something else', '{"vonk":"backup","format":1}\n', 'bad-file'],
  ['a newer one', '{"vonk":"map","format":9,"map":"a"}\n', 'newer-format'],
  ['a broken line', '{"vonk":"map","format":1,"map":"a"}\n{"for', 'bad-file'],
  [
    'a log with a hole',
    `{"vonk":"map","format":1,"map":"samen"}\n${JSON.stringify({ ...first.commit, revision: 2 })}\n`,
    'bad-file',
  ],
  [
    'a log of another map',
    `{"vonk":"map","format":1,"map":"ander"}\n${JSON.stringify(first.commit)}\n`,
    'map-entity',
  ],
])('%s is refused with a code', (_what, text, code) => {
  expect(() => readGift(text)).toThrow(new RegExp(code, 'u'))
  expect(emptySnapshot(map).entities.size).toBe(0)
})
