import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { GraphError } from '../../../../graph/errors.ts'
import { exportAs, exportFormats } from '../../../../graph/format/export.ts'
import { merge } from '../../../../graph/change/merge.ts'
import { randomFrom } from '../../../../graph/model/random.ts'
import type { Random } from '../../../../graph/model/random.ts'
import { vlierhoek } from '../../analysis/vlierhoek.ts'
import { reviewFile } from './read-in.ts'

const files = 10_000
/** In ms: longer, and somebody waits before a page that does nothing. */
const longest = 2000
const mebibyte = 1024 * 1024
const mostGrown = 100

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

/** What is held once everything that nobody needs is let go. */
const heldNow = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** A good file with some of it overwritten, doubled, cut off, or with pieces of another in it. */
const damaged = (good: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  const bytes = [...good]
  const at = (): number => Math.floor(random() * bytes.length)
  for (let times = 1 + Math.floor(random() * 2); times > 0; times -= 1) {
    const from = at()
    const length = 1 + Math.floor(random() * 60)
    const piece = [...other.subarray(Math.floor(random() * other.length)).subarray(0, length)]
    const way = Math.floor(random() * 5)
    if (way === 0) bytes[from] = Math.floor(random() * 256)
    else if (way === 1) bytes.length = Math.max(1, from)
    else if (way === 2) bytes.splice(from, length)
    else if (way === 3) bytes.splice(from, 0, ...piece)
    else bytes.splice(from, 0, ...bytes.slice(from, from + length))
  }
  return Uint8Array.from(bytes)
}

test('of 10,000 damaged files none crashes, none is half read in, each is told within two seconds', async () => {
  const small = smaller()
  const good = await Promise.all(exportFormats.map(async (format) => exportAs(format, small)))
  const random = randomFrom('damaged')
  const pick = () => good[Math.floor(random() * good.length)] ?? good[0]
  let [refused, read, slowest] = [0, 0, 0]
  const before = JSON.stringify([...small.entities.keys()])
  const memory = heldNow()
  for (let nth = 0; nth < files; nth += 1) {
    const [one, other] = [pick(), pick()]
    if (one === undefined || other === undefined) throw new Error('no file')
    const bytes = damaged(one.bytes, other.bytes, random)
    const start = performance.now()
    try {
      const { changes } = await reviewFile(small, `file.${one.extension}`, bytes)
      // What would be read in is a whole: it can be done, and undone.
      expect(merge(small, { changes, author: '' }, []).type).toBe('merged')
      read += 1
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      refused += 1
    }
    slowest = Math.max(slowest, performance.now() - start)
  }
  const grown = (heldNow() - memory) / mebibyte
  expect(read + refused).toBe(files)
  expect(refused).toBeGreaterThan(files / 10)
  expect(read).toBeGreaterThan(files / 20)
  expect(slowest).toBeLessThan(longest)
  expect(grown).toBeLessThan(mostGrown)
  expect(JSON.stringify([...small.entities.keys()])).toBe(before)
  console.log(
    `damaged files: ${refused} refused, ${read} read as far as they go, slowest ${Math.round(slowest)} ms, memory ${Math.round(grown)} MiB more`,
  )
}, 600_000)

/** A part of the demo: small files are damaged in more of their places. */
const smaller = () => {
  const ids = new Set([...vlierhoek.entities.keys()].slice(0, 40))
  ids.add(vlierhoek.id)
  return {
    ...vlierhoek,
    entities: new Map([...vlierhoek.entities].filter(([id]) => ids.has(id))),
    relations: new Map(
      [...vlierhoek.relations].filter(([, { from, to }]) => ids.has(from) && ids.has(to)),
    ),
  }
}
