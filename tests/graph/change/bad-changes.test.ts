import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { errorCodes } from '../../../graph/errors.ts'
import { merge } from '../../../graph/change/merge.ts'
import { parseChange, wireChange } from '../../../graph/change/wire.ts'
import { randomHistory } from '../builders/random-history.ts'
import { codeOf } from '../model/code-of.ts'

/** Ids, names and values that a careless or hostile client may send in a well-formed envelope. */
const anyText = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'map', 'name', 'until', '', 'KNOWS', 'theme'),
  fc.string(),
)
const anyValue = fc.oneof(
  fc.constantFrom(null, true, { answer: 'unknown' }, { answer: 'perhaps' }, {}),
  fc.double(),
  anyText,
  fc.array(fc.oneof(anyText, fc.double())),
)
const anyFields = fc.dictionary(anyText, anyValue)

const wildChange = (ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const id = fc.oneof(ids, anyText)
  const element = fc.oneof(
    fc.record({ id, kind: anyText, fields: anyFields }),
    fc.record({ id, type: anyText, from: id, to: id, fields: anyFields }),
  )
  return fc.oneof(
    fc.record({ op: fc.constant('create'), element }),
    fc.record({
      op: fc.constant('update'),
      id,
      fields: fc.dictionary(anyText, fc.record({ from: anyValue, to: anyValue })),
    }),
    fc.record({ op: fc.constant('remove'), id, was: fc.array(element) }),
    fc.record({
      op: fc.constant('move'),
      positions: fc.dictionary(id, fc.option(fc.tuple(fc.double(), fc.double()))),
    }),
  )
}

test('merging answers or refuses with a code, whatever is sent', () => {
  const sent = randomHistory(5).chain((history) => {
    const ids = fc.constantFrom<string>(
      ...history.now.entities.keys(),
      ...history.now.relations.keys(),
    )
    return fc.array(wildChange(ids), { minLength: 1, maxLength: 4 }).map((changes) => ({
      history,
      changes,
    }))
  })
  fc.assert(
    fc.property(sent, fc.nat(), ({ history: { now, log }, changes }, base) => {
      const since = log.slice(base % log.length)
      // As it would come in: through JSON, the envelope and the catalogue.
      const parsed = z.array(wireChange).safeParse(JSON.parse(JSON.stringify(changes)))
      const outcome = codeOf(() =>
        merge(now, { changes: (parsed.data ?? []).map(parseChange), author: 'Mia' }, since),
      )
      expect([undefined, ...errorCodes]).toContain(outcome)
    }),
    { numRuns: 500 },
  )
})
