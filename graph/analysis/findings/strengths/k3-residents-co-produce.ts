import type { Network } from '../../network.ts'
import { initiativesOf, isSupported } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { stepOn } from '../../subjects/scales.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { level, voicesIn } from '../voice.ts'
import { k3Words } from '../words/k3.ts'

/**
 * K3, residents co-produce: an initiative of kind 2 or 3 in which those who speak for its groups take part
 * at *co-produce* or above; the mirror of G5 (domain §3.6).
 */
export const residentsCoProduce: Rule = {
  id: 'K3',
  priority: 'should',
  rests: ['Arnstein 1969', 'ICC principle 1'],
  words: k3Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded)
      .filter(isSupported)
      .flatMap((initiative) => cardOf(network, initiative)),
  }),
}

const cardOf = (network: Network, initiative: Initiative): readonly Finding[] => {
  const makers = voicesIn(network, initiative).filter(
    ({ fields }) => stepOn('participation_level', fields['actual']) >= level('co_produce'),
  )
  if (makers.length === 0) return []
  return [
    composed({
      rule: 'K3',
      category: 'strength',
      outcome: 'strength',
      subjects: [initiative.id],
      values: {
        initiative: { names: [initiative.id] },
        actors: { names: makers.map(({ from }) => from) },
      },
      evidence: makers.flatMap((seat) => saidBy(network, seat)),
      effort: 1,
      benefit: 0,
      certainty: 'known',
      ...shownBy(network, [initiative]),
    }),
  ]
}
