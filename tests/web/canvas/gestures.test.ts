import type { Core } from 'cytoscape'
import { expect, test } from 'vitest'
import { actor, mapOf, relation } from '../../graph/builders/elements.ts'
import { listen } from '../../../web/canvas/gestures.ts'
import { at, pictureOf } from './picture.ts'

const tie = relation('A', 'B')

const heard = (act: (core: Core) => void): Promise<readonly (readonly unknown[])[]> => {
  const core = pictureOf(mapOf(at(actor('A'), 0, 0), at(actor('B'), 100, 0), tie))
  const told: (readonly unknown[])[] = []
  listen(core, {
    select: (ids) => void told.push(['select', ...ids]),
    move: (positions) => void told.push(['move', positions]),
    open: (id) => void told.push(['open', id]),
    hover: (id) => void told.push(['hover', id]),
  })
  act(core)
  return Promise.resolve(told)
}

test('choosing several at once is told once, with all of them', async () => {
  const told = await heard((core) => core.elements().select())
  expect(told.map(([first, ...ids]) => [first, ids.toSorted()])).toEqual([
    ['select', ['A', 'B', tie.id].toSorted()],
  ])
})

test('a drag is told once, with everybody who was dragged, in whole units', async () => {
  const told = await heard((core) => {
    core.getElementById('A').position({ x: 12.4, y: 7.6 })
    core.nodes().emit('dragfree')
  })
  expect(told).toEqual([['move', { A: [12, 8], B: [100, 0] }]])
})

test('a double tap opens, on an actor or on a line', async () => {
  const told = await heard((core) => {
    core.getElementById('A').emit('dbltap')
    core.getElementById(tie.id).emit('dbltap')
  })
  expect(told).toEqual([
    ['open', 'A'],
    ['open', tie.id],
  ])
})

test('a tap beside everything chooses nothing', async () => {
  expect(await heard((core) => void core.emit('tap'))).toEqual([['select']])
})

test('the pointer over an actor is told, and when it leaves', async () => {
  const told = await heard((core) => {
    core.getElementById('B').emit('mouseover')
    core.getElementById('B').emit('mouseout')
  })
  expect(told).toEqual([
    ['hover', 'B'],
    ['hover', null],
  ])
})
