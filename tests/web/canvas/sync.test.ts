import { expect, test } from 'vitest'
import { actor, idOf, mapOf, relation } from '../../graph/builders/elements.ts'
import { syncSelection, onPicture } from '../../../web/canvas/sync-selection.ts'
import { syncMarks } from '../../../web/canvas/sync.ts'
import { at, idsOn, marked, pictureOf } from './picture.ts'

const a = at(actor('A'), 10, 20)
const b = at(actor('B'), 110, 20)
const tie = relation('A', 'B', 'COORDINATES_WITH')

test('the picture holds what is marked, at its places', () => {
  const core = pictureOf(mapOf(a, b, tie))
  expect(idsOn(core)).toEqual(['A', 'B', tie.id])
  expect(core.getElementById('B').position()).toEqual({ x: 110, y: 20 })
})

test('somebody new appears and nobody else is touched', () => {
  const core = pictureOf(mapOf(a, b, tie))
  const touched: string[] = []
  core.on('position data remove', '*', (event) => void touched.push(event.target.id()))
  syncMarks(core, marked(mapOf(a, b, at(actor('C'), 60, 90), tie)))
  expect(idsOn(core, 'node')).toEqual(['A', 'B', 'C'])
  expect(touched).toEqual([])
})

test('who goes takes the lines along', () => {
  const core = pictureOf(mapOf(a, b, tie))
  syncMarks(core, marked(mapOf(a)))
  expect(idsOn(core)).toEqual(['A'])
})

test('a new name, a new place and a closer tie are shown', () => {
  const core = pictureOf(mapOf(a, b, tie))
  const renamed = at(actor('B', { name: 'Buurthuis' }), 200, 40)
  const closer = { ...relation('A', 'B', 'PARTNERS_WITH'), id: tie.id }
  syncMarks(core, marked(mapOf(a, { ...renamed, id: b.id }, closer)))
  const shown = core.getElementById('B')
  expect([shown.data('label'), shown.position()]).toEqual(['Buurthuis', { x: 200, y: 40 }])
  expect(core.getElementById(tie.id).data('look')).toBe('partners')
})

test('what a card draws for a moment is left alone', () => {
  const core = pictureOf(mapOf(a, b))
  core.add({
    group: 'edges',
    data: { id: 'possible', source: 'A', target: 'B' },
    classes: 'possible',
  })
  syncMarks(core, marked(mapOf(a, b)))
  expect(idsOn(core, 'edge')).toEqual(['possible'])
})

test('the selection is what the screens have selected, as far as it is drawn', () => {
  const core = pictureOf(mapOf(a, b, tie))
  const team = idOf('team')
  syncSelection(core, [a.id, tie.id, team])
  expect(idsOn(core, ':selected')).toEqual(['A', tie.id])
  expect(onPicture(core, [a.id, team])).toEqual(['A'])
  syncSelection(core, [b.id])
  expect(idsOn(core, ':selected')).toEqual(['B'])
})
