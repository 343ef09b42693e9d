import type { Relation } from '../../../model/element.ts'
import { knownText, knownTexts } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import { stepOn } from '../../subjects/scales.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { g7Words } from '../words/g7.ts'

/**
 * G7, commitment lower than needed: `rank(commitNeeded) − rank(commitNow) ≥ 1` of somebody who takes part,
 * as recorded (domain §3.1). For the actor and the core team only, and never as resistance.
 */
export const commitment: Rule = {
  id: 'G7',
  priority: 'must',
  rests: ['Beckhard & Harris 1987'],
  words: g7Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .flatMap(({ seats }) => seats)
      .filter(isLower)
      .map((seat) => cardOf(network, seat)),
  }),
}

const isLower = ({ fields }: Relation): boolean => {
  const now = stepOn('commitment', fields['commitNow'])
  return now >= 0 && stepOn('commitment', fields['commitNeeded']) > now
}

const cardOf = (network: Network, seat: Relation): Finding => {
  const actor = network.recorded.snapshot.entities.get(seat.from)
  const limits = knownTexts(actor?.fields['limitKinds'])
  const gain = knownText(seat.fields['benefitForActor']) ?? ''
  const key = (field: string): readonly string[] => [knownText(seat.fields[field]) ?? '']
  return composed({
    rule: 'G7',
    category: 'gap',
    outcome: 'gap',
    subjects: [seat.from, seat.to],
    values: {
      actor: { names: [seat.from] },
      initiative: { names: [seat.to] },
      needed: { list: 'commitment', keys: key('commitNeeded') },
      now: { list: 'commitment', keys: key('commitNow') },
      limited: limits.length > 0,
      limits: { list: 'limit_kind', keys: limits },
      gains: gain !== '',
      gain,
    },
    evidence: saidBy(network, seat),
    effort: 2,
    benefit: seat.fields['essential'] === true ? 5 : 3,
    certainty: 'known',
    lit: [seat.from],
    way: [seat.id],
  })
}
