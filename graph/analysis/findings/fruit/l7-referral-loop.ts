import type { Relation } from '../../../model/element.ts'
import { isTrue } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { pairKey, rankIn } from '../../pairs.ts'
import { relationsOf } from '../../recorded.ts'
import { isDormant } from '../../vitality.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { l7Words } from '../words/l7.ts'

/**
 * L7, close the referral loop: an active referral without feedback, without one back at organisation
 * level, between two whose highest rank is 1 (domain §3.3). Both ends as recorded.
 */
export const referralLoop: Rule = {
  id: 'L7',
  priority: 'must',
  rests: ['Provan & Milward 1995'],
  words: l7Words,
  run: (network) => {
    const active = relationsOf(network.recorded, 'REFERS_TO').filter((referral) =>
      isActive(network, referral),
    )
    const known = new Set(active.map(({ from, to }) => wayBetween(network, from, to)))
    const open = active.filter(
      ({ from, to }) =>
        rankBetween(network, from, to) === 1 && !known.has(wayBetween(network, to, from)),
    )
    const inOrder = open.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return { type: 'found', findings: inOrder.map((referral) => cardOf(network, referral)) }
  },
}

type End = Relation['from']

const isActive = ({ recorded, settings }: Network, { fields }: Relation): boolean =>
  !isTrue(fields['feedback']) && !isDormant(fields, recorded.day, settings.dormantAfterMonths)

const wayBetween = ({ nodeOf }: Network, from: End, to: End): string =>
  `${nodeOf.get(from)} ${nodeOf.get(to)}`

const rankBetween = ({ nodeOf, pairs, nodes }: Network, from: End, to: End): number => {
  const [a, b] = [nodeOf.get(from), nodeOf.get(to)]
  return a === undefined || b === undefined ? -1 : rankIn(pairs.get(pairKey(a, b, nodes.length)))
}

const cardOf = (network: Network, referral: Relation): Finding =>
  composed({
    rule: 'L7',
    category: 'fruit',
    outcome: 'fruit',
    subjects: [referral.from, referral.to],
    values: { from: { names: [referral.from] }, to: { names: [referral.to] } },
    evidence: saidBy(network, referral),
    effort: 1,
    benefit: 3,
    certainty: 'known',
    lit: [referral.from, referral.to],
    way: [referral.id],
  })
