import { describe, expect, test } from 'vitest'
import { inForce, nextRedo, nextUndo } from '../../../graph/change/history.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import { actor, idOf, relation, theme } from '../builders/elements.ts'
import { create, move, remove, update } from '../builders/changes.ts'
import { History } from '../builders/log.ts'
import { codeOf } from '../model/code-of.ts'

const rename = (from: string, to: string) => update('Harmonie', 'name', from, to)

const begun = (): History => new History(create(actor('Harmonie')), create(actor('Schaakclub')))

const nameNow = ({ now }: History): unknown => now.entities.get(idOf('Harmonie'))?.fields['name']

/** Presses the undo key, or the redo key, as one author. */
const back = (history: History, author = 'Mia'): void => {
  const act = nextUndo(history.log, author)
  history.undo(act?.step?.id ?? act?.commitId ?? 'nothing', author)
}
const forth = (history: History, author = 'Mia'): void => {
  history.undo(nextRedo(history.log, author)?.commitId ?? 'nothing', author)
}

describe('the undo key', () => {
  test('goes back act by act, and the redo key forth again', () => {
    const history = begun()
    for (const [from, to] of ['Harmonie', 'a', 'b', 'c'].entries())
      if (from > 0) history.take([rename(String(nameNow(history)), to)])
    const names = [back, back, forth, back, back, forth, forth, forth].map((press) => {
      press(history)
      return nameNow(history)
    })
    expect(names).toEqual(['b', 'a', 'b', 'a', 'Harmonie', 'a', 'b', 'c'])
    expect(nextRedo(history.log, 'Mia')).toBeUndefined()
  })

  test('takes only what its own author did, and never the founding', () => {
    const history = begun()
    history.take([rename('Harmonie', 'Fanfare')], { author: 'Jo' })
    expect(nextUndo(history.log, 'Mia')).toBeUndefined()
    expect(codeOf(() => history.undo('c1'))).toBe('founding-commit')
    expect(codeOf(() => history.undo('never'))).toBe('unknown-commit')
  })

  test('forgets what could be redone once something new is done', () => {
    const history = begun()
    history.take([rename('Harmonie', 'Fanfare')])
    back(history)
    history.take([move({ Harmonie: [1, 1] })])
    expect(nextRedo(history.log, 'Mia')).toBeUndefined()
  })

  test('skips commits that had nothing left to do', () => {
    const history = begun()
    const act = history.take([rename('Harmonie', 'Fanfare')])
    history.take([rename('Harmonie', 'Fanfare')], {}, 1)
    expect(nextUndo(history.log, 'Mia')).toBe(act)
  })
})

test('what is undone already is not undone twice, and redoing it brings it back once', () => {
  const history = begun()
  const act = history.take([rename('Harmonie', 'Fanfare')])
  const undo = history.undo(act.commitId)
  const again = history.undo(act.commitId, 'Jo')
  expect(again.changes).toEqual([])
  history.undo(undo.commitId)
  expect(nameNow(history)).toBe('Fanfare')
  expect(inForce(history.log).has(act.commitId)).toBe(true)
})

test('what was undone twice over, with a redo in between, stays undone until both are taken back', () => {
  const history = begun()
  const act = history.take([rename('Harmonie', 'Fanfare')])
  const first = history.undo(act.commitId)
  const redo = history.undo(first.commitId)
  const second = history.undo(act.commitId)
  history.undo(redo.commitId)
  expect(nameNow(history)).toBe('Harmonie')
  const stands = (): boolean => inForce(history.log).has(act.commitId)
  expect(stands()).toBe(false)
  history.undo(second.commitId)
  expect(stands()).toBe(false)
  history.undo(first.commitId)
  expect(stands()).toBe(true)
})

test('a step of several commits is one act', () => {
  const history = begun()
  const before = { ...toBody(history.now), revision: 0 }
  const part = (n: number) => ({ step: { id: 's1', part: n, parts: 2 } })
  history.take([create(actor('Parochie'))], part(1))
  history.take([create(relation('Harmonie', 'Parochie'))], part(2))
  back(history)
  expect({ ...toBody(history.now), revision: 0 }).toEqual(before)
  forth(history)
  expect(history.now.relations.size).toBe(1)
})

test('an undo that meets what others wrote since is a conflict', () => {
  const history = begun()
  const act = history.take([rename('Harmonie', 'Fanfare')])
  history.take([rename('Fanfare', 'Muziek')], { author: 'Jo' })
  expect(() => history.undo(act.commitId)).toThrow('"theirs":"Muziek"')
})

describe('an undo leaves out, and says so,', () => {
  test('what needs something that is gone, until that comes back', () => {
    const history = begun()
    const tie = relation('Harmonie', 'Schaakclub')
    history.take([create(tie)])
    const first = history.take([remove('Harmonie')])
    const second = history.take([remove('Schaakclub')])
    expect(history.undo(first.commitId).leftOut).toEqual([tie.id])
    expect(history.undo(second.commitId).leftOut).toBeUndefined()
    expect([...history.now.relations.values()]).toEqual([tie])
  })

  test('but not what was brought back and then removed on purpose', () => {
    const history = begun()
    const tie = relation('Harmonie', 'Schaakclub')
    history.take([create(tie)])
    const first = history.take([remove('Harmonie')])
    const second = history.take([remove('Schaakclub')])
    history.undo(first.commitId)
    history.undo(second.commitId)
    history.take([remove(tie.id)])
    const third = history.take([remove('Schaakclub')])
    history.undo(third.commitId)
    expect(history.now.relations.size).toBe(0)
  })

  test('a field of what is gone, or one that names what is gone', () => {
    const history = begun()
    history.take([create({ ...actor('Verslag'), kind: 'source' })])
    history.take([create(relation('Harmonie', 'Schaakclub', 'KNOWS', { sourceId: 'Verslag' }))])
    const tie = 'KNOWS-Harmonie-Schaakclub'
    const emptied = history.take([update(tie, 'sourceId', 'Verslag', null)])
    history.take([remove('Verslag')])
    const undo = history.undo(emptied.commitId)
    expect(undo).toMatchObject({ changes: [], leftOut: [tie] })
    const renamed = history.take([rename('Harmonie', 'Fanfare')])
    history.take([remove('Harmonie')])
    expect(history.undo(renamed.commitId).leftOut).toEqual(['Harmonie'])
  })

  test('a value of the vocabulary that others use by now', () => {
    const history = begun()
    const act = history.take([
      create(theme('greenery')),
      create(relation('Harmonie', 'theme-greenery', 'ACTIVE_ON')),
    ])
    history.take([create(relation('Schaakclub', 'theme-greenery', 'ACTIVE_ON'))])
    expect(history.undo(act.commitId).leftOut).toEqual(['theme-greenery'])
    expect(history.now.relations.size).toBe(1)
  })

  test('places that somebody changed since', () => {
    const history = begun()
    const act = history.take([move({ Harmonie: [1, 1], Schaakclub: [2, 2] })])
    history.take([move({ Harmonie: [9, 9] })], { author: 'Jo' })
    const undo = history.undo(act.commitId)
    expect(undo.leftOut).toEqual(['Harmonie'])
    expect(undo.changes).toEqual([
      { op: 'move', positions: { Schaakclub: null }, before: { Schaakclub: [2, 2] } },
    ])
  })
})
