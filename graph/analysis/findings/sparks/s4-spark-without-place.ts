import type { Relation } from '../../../model/element.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isUnderWay } from '../../subjects/initiatives.ts'
import { stepOn } from '../../subjects/scales.ts'
import { composed } from '../compose.ts'
import { initiativesOn, keenOn, keenThemes } from '../embers.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../keys.ts'
import { saidBy } from '../participation.ts'
import type { Rule } from '../rule.ts'
import { level } from '../voice.ts'
import { s4Words } from '../words/s4.ts'

const mostNames = 2

/**
 * S4, spark without a place: an actor, as recorded, with spark or fire for a theme who takes part at
 * *advise* or above in no initiative on it (domain §3.2).
 */
export const sparkWithoutPlace: Rule = {
  id: 'S4',
  priority: 'must',
  rests: ['Valente 2012'],
  words: s4Words,
  run: (network) => ({
    type: 'found',
    findings: keenThemes(network)
      .flatMap((theme) => keenOn(network, theme))
      .filter((ember) => !hasPlace(network, ember))
      .toSorted((a, b) => Number(isFire(b)) - Number(isFire(a)))
      .map((ember) => cardOf(network, ember)),
  }),
}

const isFire = ({ fields }: Relation): boolean => fields['energy'] === 'fire'

const hasPlace = (network: Network, { from, to }: Relation): boolean =>
  initiativesOn(network, to).some(({ seats }) =>
    seats.some(
      (seat) =>
        seat.from === from &&
        stepOn('participation_level', seat.fields['actual']) >= level('advise'),
    ),
  )

const cardOf = (network: Network, ember: Relation): Finding => {
  const running = initiativesOn(network, ember.to).filter(isUnderWay)
  return composed({
    rule: 'S4',
    category: 'spark',
    outcome: 'spark',
    subjects: [ember.from, keyOf(ember.to)],
    values: {
      actor: { names: [ember.from] },
      theme: { names: [ember.to] },
      energy: knownText(ember.fields['energy']) ?? '',
      initiatives: running.length,
      names: { names: running.slice(0, mostNames).map(({ id }) => id) },
    },
    evidence: saidBy(network, ember),
    effort: 1,
    benefit: isFire(ember) ? 4 : 3,
    certainty: 'known',
    lit: [ember.from],
  })
}
