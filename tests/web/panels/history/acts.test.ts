import { describe, expect, it } from 'vitest'
import type { Commit } from '../../../../graph/change/commit.ts'
import { asCommitId, asId } from '../../../../graph/model/ids.ts'
import { actsOf } from '../../../../web/panels/history/acts.ts'

const commit = (revision: number, more: Partial<Commit> = {}): Commit => ({
  format: 1,
  revision,
  commitId: asCommitId(`c${revision}`),
  bodyHash: '',
  at: '2026-11-22T10:00:00.000Z',
  author: 'local',
  changes: [{ op: 'create', element: { id: asId(`e${revision}`), kind: 'place', fields: {} } }],
  ...more,
})

describe('the acts of a log', () => {
  it('stand newest first, the commits of a step together', () => {
    const step = (part: number) => ({ step: { id: 's', part, parts: 2 } })
    const acts = actsOf([commit(1), commit(2, step(1)), commit(3, step(2)), commit(4)])
    expect(acts.map(({ id, commits }) => [id, commits.length])).toEqual([
      ['c4', 1],
      ['s', 2],
      ['c1', 1],
    ])
  })

  it('leave out commits that changed nothing', () => {
    expect(actsOf([commit(1), commit(2, { changes: [] })]).map(({ id }) => id)).toEqual(['c1'])
  })

  it('know which were undone, and not those whose undo was undone', () => {
    const log = [commit(1), commit(2), commit(3), commit(4, { undoes: 'c2' })]
    expect(actsOf(log).find(({ id }) => id === 'c2')?.undone).toBe(true)
    expect(actsOf(log).find(({ id }) => id === 'c3')?.undone).toBe(false)
    const redone = [...log, commit(5, { undoes: 'c4' })]
    expect(actsOf(redone).find(({ id }) => id === 'c2')?.undone).toBe(false)
  })

  it('tell what an undo left out, on its own line or, if it changed nothing, on that of what it undid', () => {
    const leftOut = [asId('x')]
    const log = [commit(1), commit(2), commit(3, { undoes: 'c2', leftOut })]
    const told = (all: readonly Commit[]) => actsOf(all).map((act) => [act.id, act.leftOut])
    expect(told(log).slice(0, 2)).toEqual([
      ['c3', leftOut],
      ['c2', []],
    ])
    expect(told([commit(1), commit(2), commit(3, { undoes: 'c2', leftOut, changes: [] })])).toEqual(
      [
        ['c2', leftOut],
        ['c1', []],
      ],
    )
  })

  it('cannot take back what began the map, nor what the command line loaded', () => {
    const log = [commit(1), commit(2), commit(3, { author: 'vonk' })]
    expect(actsOf(log).map(({ fixed }) => fixed)).toEqual(['loaded', null, 'begun'])
  })

  it('can take back what the command line loaded by half', () => {
    const half = commit(2, { author: 'vonk', step: { id: 'load', part: 1, parts: 2 } })
    expect(actsOf([commit(1), half]).map(({ fixed }) => fixed)).toEqual([null, 'begun'])
    const whole = [half, commit(3, { author: 'vonk', step: { id: 'load', part: 2, parts: 2 } })]
    expect(actsOf([commit(1), ...whole]).map(({ fixed }) => fixed)).toEqual(['loaded', 'begun'])
  })
})
