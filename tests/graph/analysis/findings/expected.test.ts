import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import { cutPoints } from '../../../../graph/analysis/measures/cut-points.ts'
import { rules } from '../../../../graph/analysis/findings/rules.ts'
import expected from '../../../fixtures/vlierhoek-findings.json' with { type: 'json' }
import type { Id } from '../../../../graph/model/ids.ts'
import { found, network, nodeIn } from '../vlierhoek.ts'

const idOf = ({ rule, subjects }: { rule: string; subjects: readonly string[] }): string =>
  `${rule}:${subjects.join('+')}`

const of = (rule: string) => expected.filter((finding) => finding.rule === rule)

const named = (finding: Finding | undefined, value: string): readonly string[] => {
  const held = finding?.sentence.values[value]
  return typeof held === 'object' && 'names' in held ? held.names : []
}

const card = (id: string): Finding | undefined => found.findings.find((each) => each.id === id)

describe('the findings of De Vlierhoek, as an expert expects them', () => {
  test.each(rules.map(({ id }) => id).filter((id) => id !== 'K0'))(
    'of %s are these with their outcomes, and no others',
    (rule) => {
      const ours = found.findings.filter((finding) => finding.rule === rule)
      expect(ours.map(({ id, outcome }) => `${id} ${outcome}`).toSorted()).toEqual(
        of(rule)
          .map((each) => `${idOf(each)} ${each.outcome}`)
          .toSorted(),
      )
    },
  )

  test('come from rules that could run, but for those that need agreements', () => {
    expect(found.notRun.map(({ rule }) => rule)).toEqual(['F7', 'F10'])
  })

  test.each(of('L3'))('L3 $subjects: $assets', (each) => {
    const assets = each.assets?.map((key) => `asset-${key}`)
    expect(named(card(idOf(each)), 'assets')).toEqual(assets)
  })

  test.each(of('F1'))('F1 $subjects: $cut', (each) => {
    const [id = ''] = each.subjects
    const point = cutPoints(network.cooperation).find(({ node }) => node === nodeIn(network, id))
    const parts = point?.parts().map((part) => part.map((node) => network.nodes[node]?.id))
    const sorted = (cut: readonly unknown[] | undefined) => cut?.map(String).toSorted()
    expect(sorted(parts)).toEqual(sorted(each.cut))
    expect(named(card(idOf(each)), 'cut').toSorted()).toEqual(each.cut?.flat().toSorted())
  })

  test.each(of('G1'))('G1 $subjects: only by the coordinator, $onlyViaCoordinator', (each) => {
    expect(card(idOf(each))?.sentence.values['you']).toBe(each.onlyViaCoordinator)
  })

  test('the names for Al-Jiwar are Vliermandje, Mamacafé and the school, and one line is drawn', () => {
    expect(named(card('G1:A06'), 'top')).toEqual(['A08', 'RG5', 'O06'])
    expect(card('G1:A06')?.possible.map(({ from, to }) => [from, to])).toEqual([['A06', 'A08']])
  })

  test('the first five pair cards: effort 1, a concrete offer, benefit 5, 5, 5, 4, 3', () => {
    const fruit = found.findings.filter(({ rule }) => rule === 'L3').slice(0, 5)
    expect(new Set(fruit.slice(0, 3).map(({ id }) => id))).toEqual(
      new Set(['L3:O06+RG5', 'L3:A01+O13', 'L3:A06+A08']),
    )
    expect(fruit.slice(3).map(({ id }) => id)).toEqual(['L3:A11+O06', 'L3:A11+O12'])
    expect(fruit.map(({ effort }) => effort)).toEqual([1, 1, 1, 1, 1])
    expect(fruit.map(({ benefit }) => benefit)).toEqual([5, 5, 5, 4, 3])
  })

  test('the first card says what is there, before any gap', () => {
    const [first] = found.findings
    expect(first?.id).toBe('K0:VLH')
    expect(first?.category).toBe('strength')
    expect(first?.sentence.values).toMatchObject({ actors: 51, lines: 98 })
  })

  test('every line that lights up touches a subject, or somebody who is ringed for it', () => {
    const { nodes, nodeOf, recorded } = network
    const lifted = (id: Id): Id | undefined => nodes[nodeOf.get(id) ?? -1]?.id
    for (const { rule, way, subjects, lit } of found.findings.filter(({ rule: id }) => id !== 'K0'))
      for (const id of way) {
        const { from, to } = recorded.snapshot.relations.get(id) ?? {}
        const ends = [from, to].flatMap((end) => (end === undefined ? [] : [end, lifted(end)]))
        const meant = new Set<string | undefined>([...subjects, ...lit])
        expect([rule, id, ends.some((end) => meant.has(end))]).toEqual([rule, id, true])
      }
  })
})
