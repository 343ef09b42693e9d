import { expect, test } from 'vitest'
import { stepsCutOff } from '../../../graph/change/cut-off.ts'
import { create } from '../builders/changes.ts'
import { actor } from '../builders/elements.ts'
import { History } from '../builders/log.ts'

const part = (n: number, parts = 3) => ({ step: { id: 's1', part: n, parts } })

test('a step is cut off as long as one of its parts is missing', () => {
  const history = new History()
  history.take([create(actor('Parochie'))], part(1))
  history.take([create(actor('Fanfare'))])
  expect(stepsCutOff(history.log)).toMatchObject([{ id: 's1', parts: 3, missing: [2, 3] }])
  history.take([create(actor('Harmonie'))], part(3))
  expect(stepsCutOff(history.log)).toMatchObject([{ missing: [2] }])
  history.take([create(actor('Schaakclub'))], part(2))
  expect(stepsCutOff(history.log)).toEqual([])
})

test('a step that was taken back is done with, and is not when that is taken back', () => {
  const history = new History()
  history.take([create(actor('Parochie'))], part(1))
  history.take([create(actor('Fanfare'))], part(2))
  const undo = history.undo('s1')
  expect(stepsCutOff(history.log)).toEqual([])
  history.undo(undo.commitId)
  expect(stepsCutOff(history.log)).toMatchObject([{ missing: [3] }])
})
