import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { findingWords } from '../../../../graph/analysis/findings/words/finding-words.ts'
import { networkOf } from '../../../../graph/analysis/network.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { toBody } from '../../../../graph/model/snapshot.ts'
import { found, lens, vlierhoek } from '../vlierhoek.ts'

const shuffled = <K, V>(map: ReadonlyMap<K, V>): fc.Arbitrary<ReadonlyMap<K, V>> =>
  fc
    .shuffledSubarray([...map], { minLength: map.size, maxLength: map.size })
    .map((entries) => new Map(entries))

const frozen = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const held of Object.values(value)) frozen(held)
}

describe('findings', () => {
  test('do not depend on the order in which a map was drawn', () => {
    const orders = fc.tuple(shuffled(vlierhoek.entities), shuffled(vlierhoek.relations))
    fc.assert(
      fc.property(orders, ([entities, relations]) => {
        const other: Snapshot = { ...vlierhoek, entities, relations }
        expect(findings(other, lens)).toEqual(found)
      }),
      { numRuns: 30 },
    )
  })

  test('leave the map as it was, frozen to the bottom', () => {
    const copy = structuredClone(vlierhoek)
    for (const element of [...copy.entities.values(), ...copy.relations.values()]) frozen(element)
    const before = JSON.stringify(toBody(copy))
    expect(findings(copy, lens)).toEqual(found)
    expect(JSON.stringify(toBody(copy))).toBe(before)
  })

  test('are the same with the coordinator drawn and without', () => {
    expect(findings(vlierhoek, { ...lens, coordinator: true })).toEqual(found)
  })

  test('survive the way to the worker and back', () => {
    expect(structuredClone(found)).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  test('have ids that are theirs alone', () => {
    expect(new Set(found.findings.map(({ id }) => id)).size).toBe(found.findings.length)
  })

  test('use messages that the tables hold', () => {
    for (const { title, sentence, step, pitfall, evidence, possible } of found.findings)
      for (const { id } of [
        title,
        sentence,
        step,
        pitfall,
        ...evidence,
        ...possible.map((line) => line.because),
      ])
        expect(Object.keys(findingWords)).toContain(id)
  })

  test('stand on a network that is built once', () => {
    expect(networkOf(vlierhoek, lens)).toBe(networkOf(vlierhoek, { ...lens }))
  })
})
