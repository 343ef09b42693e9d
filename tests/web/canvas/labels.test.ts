import { expect, test } from 'vitest'
import { actor, mapOf, relation } from '../../graph/builders/elements.ts'
import { keepLabelsReadable } from '../../../web/canvas/labels.ts'
import { at, idsOn, pictureOf } from './picture.ts'

const near = mapOf(
  at(actor('Buurthuis'), 0, 0),
  at(actor('Seniorenclub'), 30, 4),
  at(actor('Repair'), 400, 0),
  relation('Seniorenclub', 'Repair', 'COORDINATES_WITH'),
)

test('where there is no room for two names, the one with fewer lines gives way', () => {
  const core = pictureOf(near)
  keepLabelsReadable(core)()
  expect(idsOn(core, '.quiet')).toEqual(['Buurthuis'])
})

test('who is chosen keeps the name', () => {
  const core = pictureOf(near)
  core.getElementById('Buurthuis').select()
  keepLabelsReadable(core)()
  expect(idsOn(core, '.quiet')).toEqual(['Seniorenclub'])
})

test('names that lie well are left alone: nothing is told, and so nothing is drawn again', () => {
  const core = pictureOf(near)
  const stop = keepLabelsReadable(core)
  let told = 0
  core.on('class', 'node', () => {
    told += 1
  })
  keepLabelsReadable(core)()
  expect(told).toBe(0)
  core.getElementById('Buurthuis').select()
  keepLabelsReadable(core)()
  expect(told).toBe(2)
  stop()
})

test('from far away names are written larger and fewer stay', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    at(actor(`Buurthuis-${index}`), index * 90, 0),
  )
  const core = pictureOf(mapOf(...many))
  keepLabelsReadable(core)()
  expect(idsOn(core, '.quiet')).toEqual([])
  core.zoom(0.4)
  keepLabelsReadable(core)()
  const shown = idsOn(core, 'node').length - idsOn(core, '.quiet').length
  expect(shown).toBeGreaterThan(1)
  expect(shown).toBeLessThan(9)
  expect(Number(core.nodes()[0]?.data('font')) * 0.4).toBeGreaterThan(11)
})

test('who is chosen has the name before the next picture is drawn', async () => {
  const core = pictureOf(near)
  const stop = keepLabelsReadable(core)
  expect(idsOn(core, '.quiet')).toEqual(['Buurthuis'])
  core.getElementById('Buurthuis').select()
  await Promise.resolve()
  expect(idsOn(core, '.quiet')).toEqual(['Seniorenclub'])
  stop()
})
