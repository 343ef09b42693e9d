import { isResidentPerson } from '../../../model/element.ts'
import type { Relation } from '../../../model/element.ts'
import type { Network } from '../../network.ts'
import { rankOf, tieTypes } from '../../rank.ts'
import { relationsOf } from '../../recorded.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { q4Words } from '../words/q4.ts'

/**
 * Q4, one side says so: a tie that one end confirmed and the other, fully asked, did not (domain §3.7). For
 * the core team only. Individual residents are not named.
 */
export const oneSide: Rule = {
  id: 'Q4',
  priority: 'should',
  rests: ['Krackhardt 1987'],
  words: q4Words,
  run: (network) => ({
    type: 'found',
    findings: tieTypes
      .flatMap((type) => relationsOf(network.recorded, type))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((relation) => cardOf(network, relation)),
  }),
}

const cardOf = (network: Network, relation: Relation): readonly Finding[] => {
  const { fields, from, to } = relation
  const said = fields['confirmedByFrom'] !== undefined
  if (said === (fields['confirmedByTo'] !== undefined) || rankOf(relation) < 1) return []
  const [saying, silent] = said ? [from, to] : [to, from]
  const other = network.nodeOf.get(silent)
  if (other === undefined || network.coverage[other] !== 2) return []
  const { entities } = network.recorded.snapshot
  const ends = [saying, silent].flatMap((id) => entities.get(id) ?? [])
  if (ends.some(isResidentPerson) || !network.nodeOf.has(saying)) return []
  return [
    composed({
      rule: 'Q4',
      category: 'question',
      outcome: 'question',
      subjects: [saying, silent],
      values: { a: { names: [saying] }, b: { names: [silent] } },
      evidence: [{ id: 'evidence.complete', values: { actors: { names: [silent] } } }],
      effort: 1,
      benefit: 1,
      certainty: 'one_sided',
      lit: [saying, silent],
      way: [relation.id],
    }),
  ]
}
