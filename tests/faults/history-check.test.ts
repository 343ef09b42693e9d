import { describe, expect, test } from 'vitest'
import type { Commit } from '../../graph/change/commit.ts'
import { asCommitId } from '../../graph/model/ids.ts'
import { create, update } from '../graph/builders/changes.ts'
import { actor, mapId } from '../graph/builders/elements.ts'
import { founding, nextCommit } from '../store/next-commit.ts'
import { anomaliesOf } from './history-check.ts'
import type { History } from './history-check.ts'

const first = founding(mapId, 'De Vlierhoek', [create(actor('Harmonie'))])
const second = nextCommit(first.after, [update('Harmonie', 'name', 'Harmonie', 'Fanfare')])
const third = nextCommit(second.after, [update('Harmonie', 'name', 'Fanfare', 'Kapel')])
const log: readonly Commit[] = [first.commit, second.commit, third.commit]

const sound: History = {
  map: mapId,
  log,
  states: [third.after],
  accounts: [
    {
      name: 'Mia',
      acknowledged: new Map([
        [String(second.commit.commitId), 2],
        [String(third.commit.commitId), 3],
      ]),
      refused: new Set(['refused-1']),
      unknown: new Set(['never-answered']),
    },
  ],
  streams: [log, log.slice(1)],
}

const account = (more: object) =>
  ({ accounts: [{ ...sound.accounts[0], ...more }] }) as Partial<History>

describe('the check of a history', () => {
  test('finds nothing wrong with a sound one', () => {
    expect(anomaliesOf(sound)).toEqual([])
  })

  test.each<[string, Partial<History>]>([
    [
      'a commit that was acknowledged and is lost',
      account({ acknowledged: new Map([['gone', 2]]) }),
    ],
    [
      'a commit that stands elsewhere than was told',
      account({ acknowledged: new Map([[String(second.commit.commitId), 3]]) }),
    ],
    [
      'a refused commit that is kept',
      account({ refused: new Set([String(second.commit.commitId)]) }),
    ],
    [
      'revisions told backwards',
      account({
        acknowledged: new Map([
          [String(third.commit.commitId), 3],
          [String(second.commit.commitId), 2],
        ]),
      }),
    ],
    ['a commit that is there twice', { log: [...log, { ...third.commit, revision: 4 }] }],
    ['a hole in the log', { log: [first.commit, third.commit] }],
    [
      'a lost update',
      {
        log: [
          first.commit,
          second.commit,
          {
            ...third.commit,
            changes: nextCommit(first.after, [update('Harmonie', 'name', 'Harmonie', 'Kapel')])
              .commit.changes,
          },
        ],
      },
    ],
    [
      'half a commit in the state',
      { states: [{ ...third.after, entities: new Map(second.after.entities) }] },
    ],
    ['a state that is behind', { states: [second.after] }],
    ['a stream with a hole', { streams: [[first.commit, third.commit]] }],
    ['a stream that gives one twice', { streams: [[first.commit, second.commit, second.commit]] }],
    [
      'a stream that gives what was not kept',
      { streams: [[first.commit, { ...second.commit, commitId: asCommitId('other') }]] },
    ],
    [
      'a time that goes back',
      { log: [first.commit, second.commit, { ...third.commit, at: '2020-01-01T00:00:00.000Z' }] },
    ],
  ])('finds %s', (_, broken) => {
    expect(anomaliesOf({ ...sound, ...broken })).not.toEqual([])
  })
})
