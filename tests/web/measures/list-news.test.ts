import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listHearer, listTeller } from '../../../web/measures/list-news.ts'

const element = fc.record({ id: fc.nat(20), says: fc.string() })
const lists = fc.array(fc.array(element, { maxLength: 60 }), { maxLength: 20 })

test('what is heard is what was told, however the lists follow one another', () => {
  fc.assert(
    fc.property(lists, (told) => {
      const [tell, hear] = [listTeller<{ id: number }>(), listHearer<{ id: number }>()]
      for (const list of told) expect(hear(structuredClone(tell(list)))).toEqual(list)
    }),
  )
})

test('only what is new goes over the line', () => {
  const tell = listTeller<string>()
  tell(['a', 'b', 'c'])
  const news = tell(['c', 'd', 'a'])
  expect(news).toEqual({ afresh: false, fresh: ['d'], order: Uint32Array.of(2, 3, 0) })
})

test('a list that did not change is the same object', () => {
  const [tell, hear] = [listTeller<string>(), listHearer<string>()]
  const first = hear(tell(['a', 'b']))
  expect(hear(tell(['a', 'b']))).toBe(first)
  expect(hear(tell(['b', 'a']))).not.toBe(first)
})

test('what nobody shows any more is forgotten in time', () => {
  const [tell, hear] = [listTeller<string>(), listHearer<string>()]
  const afresh = Array.from({ length: 1000 }, (_, nth) => {
    const news = tell([`${nth}`])
    expect(hear(news)).toEqual([`${nth}`])
    return news.afresh
  })
  const times = afresh.filter(Boolean).length
  expect(times).toBeGreaterThan(1)
  expect(times).toBeLessThan(10)
})
