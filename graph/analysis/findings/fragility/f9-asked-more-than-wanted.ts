import type { Relation } from '../../../model/element.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import { stepOn } from '../../subjects/scales.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { levelsIn, saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { f9Words } from '../words/f9.ts'

/**
 * F9, asked more than wanted: whoever wants a lower level of taking part than it has (domain §3.5). Good
 * news, not disloyalty. The actor as recorded.
 */
export const askedMoreThanWanted: Rule = {
  id: 'F9',
  priority: 'must',
  rests: [],
  words: f9Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded).flatMap(({ seats }) =>
      seats.filter(wantsLess).map((seat) => cardOf(network, seat)),
    ),
  }),
}

const wantsLess = ({ fields }: Relation): boolean => {
  const wanted = stepOn('participation_level', fields['wanted'])
  return wanted >= 0 && wanted < stepOn('participation_level', fields['actual'])
}

const cardOf = (network: Network, seat: Relation): Finding =>
  composed({
    rule: 'F9',
    category: 'fragility',
    outcome: 'fragility',
    subjects: [seat.from, seat.to],
    values: levelsIn(seat),
    evidence: saidBy(network, seat),
    effort: 1,
    benefit: 3,
    certainty: 'known',
    lit: [seat.from],
    way: [seat.id],
  })
