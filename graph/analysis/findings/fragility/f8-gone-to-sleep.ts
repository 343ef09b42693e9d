import { isResidentPerson } from '../../../model/element.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isOutside } from '../../network.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { dormantPairs } from '../dormant-pairs.ts'
import { sharedGroups } from '../match.ts'
import type { Rule } from '../rule.ts'
import { shared, traitsOf } from '../../traits.ts'
import { idsOf } from '../ways.ts'
import { f8Words } from '../words/f8.ts'

/**
 * F8, gone to sleep: a line whose last contact is long ago, where nothing is shared today; with common
 * ground it is a line to wake (L4). What was noted long ago is Q2 (domain §3.5). Individual residents are
 * not named.
 */
export const goneToSleep: Rule = {
  id: 'F8',
  priority: 'should',
  rests: ['Burt 2000'],
  words: f8Words,
  run: (network) => ({
    type: 'found',
    findings: dormantPairs(network)
      .filter(({ a, b }) => !hasCommonGround(network, a, b))
      .filter(
        ({ a, b }) => ![a, b].some((node) => isOutside(network, node) || isPerson(network, node)),
      )
      .map(({ a, b, relations }): Finding => {
        const ends = idsOf(network, [a, b])
        const last = relations.flatMap(({ fields }) => knownText(fields['lastContact']) ?? [])
        return composed({
          rule: 'F8',
          category: 'fragility',
          outcome: 'fragility',
          subjects: ends,
          values: { ends: { names: ends }, last: { date: last.toSorted().at(-1) ?? '' } },
          evidence: [{ id: 'pair.dormant', values: {} }],
          effort: 1,
          benefit: 1,
          certainty: 'known',
          lit: ends,
          way: relations.map(({ id }) => id),
        })
      }),
  }),
}

const hasCommonGround = (network: Network, a: number, b: number): boolean =>
  shared(traitsOf(network).themes, a, b).length > 0 || sharedGroups(network, a, b).length > 0

const isPerson = ({ nodes }: Network, node: number): boolean => {
  const actor = nodes[node]
  return actor !== undefined && isResidentPerson(actor)
}
