import type { Relation } from '../../../model/element.ts'
import { isResidentPerson } from '../../../model/element.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import { stepOn } from '../../subjects/scales.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { levelsIn, saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { s3Words } from '../words/s3.ts'

/**
 * S3, wants more than it gets: `rank(wanted) − rank(actual) ≥ 1` of somebody who takes part, as recorded;
 * by steps, then by energy (domain §3.2).
 */
export const wantsMore: Rule = {
  id: 'S3',
  priority: 'must',
  rests: ['IAP2'],
  words: s3Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .flatMap(({ seats }) => seats)
      .filter((seat) => stepsOf(seat) >= 1)
      .toSorted((a, b) => stepsOf(b) - stepsOf(a) || energyOf(b) - energyOf(a))
      .map((seat) => cardOf(network, seat)),
  }),
}

const stepsOf = ({ fields }: Relation): number => {
  const actual = stepOn('participation_level', fields['actual'])
  return actual < 0 ? 0 : stepOn('participation_level', fields['wanted']) - actual
}

const energyOf = ({ fields }: Relation): number =>
  ['none', 'spark', 'fire'].indexOf(knownText(fields['energy']) ?? '')

const cardOf = (network: Network, seat: Relation): Finding => {
  const actor = network.recorded.snapshot.entities.get(seat.from)
  return composed({
    rule: 'S3',
    category: 'spark',
    outcome: 'spark',
    subjects: [seat.from, seat.to],
    values: levelsIn(seat),
    evidence: saidBy(network, seat),
    effort: 1,
    benefit: actor !== undefined && isResidentPerson(actor) ? 6 : 4,
    certainty: 'known',
    lit: [seat.from],
    way: [seat.id],
  })
}
