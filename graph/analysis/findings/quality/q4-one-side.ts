import { pairKey } from '../../../model/pair-key.ts'
import { firstDay, lastDay } from '../../../model/date.ts'
import { isResidentPerson } from '../../../model/element.ts'
import type { Entity, Relation } from '../../../model/element.ts'
import { knownText, knownTexts } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { rankOf, tieTypes } from '../../rank.ts'
import { relationsOf } from '../../recorded.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { q4Words } from '../words/q4.ts'

/**
 * Q4, one side says so: a tie that one end confirmed (`confirmedBy…`), while the other was fully asked about
 * such ties at a time when it stood, and said of none that it has with the first (domain §3.7). For the core
 * team only. The actors as recorded; individual residents are not named.
 */
export const oneSide: Rule = {
  id: 'Q4',
  priority: 'should',
  rests: ['Krackhardt 1987'],
  words: q4Words,
  run: (network) => {
    const byPair = new Map<string, Relation[]>()
    for (const type of tieTypes)
      for (const relation of relationsOf(network.recorded, type)) {
        if (rankOf(relation) < 1) continue
        const key = pairKey(relation.from, relation.to)
        const held = byPair.get(key)
        if (held === undefined) byPair.set(key, [relation])
        else held.push(relation)
      }
    const pairs = [...byPair].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return { type: 'found', findings: pairs.flatMap(([, ties]) => cardOf(network, ties)) }
  },
}

const cardOf = (network: Network, ties: readonly Relation[]): readonly Finding[] => {
  const [first] = ties
  const sayers = new Set(ties.flatMap(saidBy))
  const [saying] = sayers
  if (first === undefined || saying === undefined || sayers.size > 1) return []
  const { entities } = network.recorded.snapshot
  const [one, other] = [saying, saying === first.from ? first.to : first.from].flatMap(
    (id) => entities.get(id) ?? [],
  )
  if (one === undefined || other === undefined || !isTold(network, one, other)) return []
  const silent = ties.filter((tie) => saidBy(tie).length > 0 && wasAskedAbout(other, tie))
  if (silent.length === 0) return []
  return [
    composed({
      rule: 'Q4',
      category: 'question',
      outcome: 'question',
      subjects: [one.id, other.id],
      values: { a: { names: [one.id] }, b: { names: [other.id] } },
      evidence: [{ id: 'evidence.complete', values: { actors: { names: [other.id] } } }],
      effort: 1,
      benefit: 1,
      certainty: 'one_sided',
      lit: [one.id, other.id],
      way: silent.map(({ id }) => id).toSorted(),
    }),
  ]
}

/** Which ends confirmed a tie. */
const saidBy = ({ from, to, fields }: Relation): readonly Relation['from'][] => [
  ...(knownText(fields['confirmedByFrom']) === undefined ? [] : [from]),
  ...(knownText(fields['confirmedByTo']) === undefined ? [] : [to]),
]

const isTold = ({ coordinators }: Network, ...ends: readonly Entity[]): boolean =>
  !ends.some((end) => isResidentPerson(end) || coordinators.has(end.id))

/** Fully asked, about this sort of relation if it was noted which, and not before the tie began. */
const wasAskedAbout = ({ fields }: Entity, { type, fields: tie }: Relation): boolean => {
  const scope = knownTexts(fields['coverageScope'])
  const [asked, since] = [knownText(fields['coverageDate']), knownText(tie['since'])]
  return (
    fields['coverage'] === 'complete' &&
    (scope.length === 0 || scope.includes(type)) &&
    (asked === undefined || since === undefined || firstDay(since) <= lastDay(asked))
  )
}
