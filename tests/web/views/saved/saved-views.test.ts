import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../../graph/change/change.ts'
import { merge } from '../../../../graph/change/merge.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { parseView } from '../../../../web/state/view.ts'
import { moveView, saveView, savedViews } from '../../../../web/views/saved/saved-views.ts'
import { partnerView } from '../../../../graph/model/partner-view.ts'
import { actor, mapOf } from '../../../graph/builders/elements.ts'

const after = (snapshot: Snapshot, changes: readonly Change[]): Snapshot => {
  const merged = merge(snapshot, { changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return merged.after
}

const usual = parseView({})

const kept = (names: readonly string[]): Snapshot =>
  names.reduce(
    (now, name) => after(now, saveView(now, { name, sentence: '' }, usual)),
    mapOf(actor('Harmonie')),
  )

const namesIn = (snapshot: Snapshot): readonly string[] =>
  savedViews(snapshot).map(({ name }) => name)

test('a view is kept as it is looked at, but for the moment in the past and the step', () => {
  const view = parseView({ view: 'reach', filter: 'kind:association', coordinator: 'off' })
  const now = mapOf(actor('Harmonie'))
  const map = after(
    now,
    saveView(now, { name: ' Wie bereikt wie ', sentence: ' ' }, { ...view, revision: 3, step: 2 }),
  )
  expect(savedViews(map)).toMatchObject([{ name: 'Wie bereikt wie', sentence: '', view }])
})

test('however they are moved, a move changes places with the one beside it, and the ends stay ends', () => {
  const move = fc.tuple(fc.nat(4), fc.constantFrom(-1 as const, 1 as const))
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let map = kept(['a', 'b', 'c', 'd', 'e'])
      for (const [at, by] of moves) {
        const before = namesIn(map)
        const id = savedViews(map)[at]?.id
        if (id === undefined) throw new Error('no such view')
        map = after(map, moveView(map, id, by))
        const expected = [...before]
        const [own, next] = [before[at], before[at + by]]
        if (own !== undefined && next !== undefined) {
          expected[at] = next
          expected[at + by] = own
        }
        expect(namesIn(map)).toEqual(expected)
      }
    }),
  )
})

test('partners do not get what the coordinator kept for herself', () => {
  const { snapshot } = partnerView(kept(['a']))
  expect(namesIn(snapshot)).toEqual([])
})
