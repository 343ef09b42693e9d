import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cameAndWent } from '../../../web/panels/came-and-went.ts'
import { found } from '../../graph/analysis/vlierhoek.ts'

const some = fc.subarray([...found.findings])

test('just the cards of one list that the other lacks are counted, in any order', () => {
  fc.assert(
    fc.property(some, some, fc.boolean(), (before, now, turned) => {
      const after = turned ? now.toReversed() : now
      const fresh = now.filter((finding) => !before.includes(finding)).length
      const gone = before.filter((finding) => !now.includes(finding)).length
      expect(cameAndWent(before, after)).toEqual({ fresh, gone })
    }),
  )
})

test('a card with something new about it neither came nor went', () => {
  const changed = found.findings.map((finding) => ({ ...finding }))
  expect(cameAndWent(found.findings, changed)).toEqual({ fresh: 0, gone: 0 })
})
