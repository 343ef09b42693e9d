import { expect, test } from 'vitest'
import { sourceTree } from './source-tree.ts'

/** Tables of words and the catalogue are data: they grow with what people may say, not with ideas. */
const isData = (path: string): boolean =>
  /words/u.test(path) || path.startsWith('graph/model/catalogue/')

const lengths = [...sourceTree()]
  .filter(([path]) => !isData(path))
  .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines)

test('half of the files have fewer than eighty lines', () => {
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80)
})

test('no file is longer than three hundred lines', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
})
