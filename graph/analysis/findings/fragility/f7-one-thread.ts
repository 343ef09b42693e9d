import { relationSpec } from '../../../model/catalogue/catalogue.ts'
import { isResidentPerson } from '../../../model/element.ts'
import { bridges } from '../../measures/bridges.ts'
import { components } from '../../measures/components.ts'
import type { Network } from '../../network.ts'
import { rankOf } from '../../rank.ts'
import { agreementsOf, agreementsOn } from '../../subjects/agreements.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { between, idsOf } from '../ways.ts'
import { f7Words } from '../words/f7.ts'

/**
 * F7, an important line with one thread: a tie of C without which its ends cannot reach each other, of one
 * type of relation and without an agreement (domain §3.5). Most ties of a young map are such: it does not
 * speak while the map holds no agreement at all. Individual residents are not named.
 */
export const oneThread: Rule = {
  id: 'F7',
  priority: 'should',
  rests: ['Provan et al. 2005'],
  words: f7Words,
  run: (network) => {
    if (agreementsOf(network.recorded).length === 0)
      return { type: 'not-run', why: { id: 'not_run.agreements', values: {} } }
    const { sizes, of } = components(network.cooperation)
    const found = bridges(network.cooperation)
      // A pair on its own joins nothing with a rest.
      .filter(([a]) => (sizes[of[a] ?? -1] ?? 0) > 2)
      .flatMap(([a, b]) => cardOf(network, a, b))
    return { type: 'found', findings: found }
  },
}

const cardOf = (network: Network, a: number, b: number): readonly Finding[] => {
  const { recorded } = network
  const ends = idsOf(network, [a, b])
  if ([a, b].some((node) => isPerson(network, node))) return []
  const way = between(network, a, b)
  const threads = way
    .flatMap((id) => recorded.snapshot.relations.get(id) ?? [])
    .filter((relation) => rankOf(relation) >= 1)
  const types = [...new Set(threads.map(({ type }) => type))]
  const [type] = types
  if (type === undefined || types.length !== 1) return []
  if (agreementsOn(recorded, undefined, ends).length > 0) return []
  return [
    composed({
      rule: 'F7',
      category: 'fragility',
      outcome: 'fragility',
      subjects: ends,
      values: { ends: { names: ends }, thread: { list: 'relation_type', keys: [type] } },
      evidence: [{ id: 'evidence.map', values: {} }],
      effort: 1,
      benefit: relationSpec(type).rank === 1 ? 2 : 3,
      certainty: 'known',
      lit: ends,
      way,
    }),
  ]
}

const isPerson = ({ nodes }: Network, node: number): boolean => {
  const actor = nodes[node]
  return actor !== undefined && isResidentPerson(actor)
}
