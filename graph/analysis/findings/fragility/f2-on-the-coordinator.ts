import { knownText } from '../../../model/value.ts'
import { degree } from '../../measures/degree.ts'
import { reach } from '../../measures/reach.ts'
import { networkOf } from '../../network.ts'
import type { Network } from '../../network.ts'
import { outOf, relationsOf } from '../../recorded.ts'
import { composed } from '../compose.ts'
import type { Finding, MessageValue } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { f2Words } from '../words/f2.ts'

const flaggedLoss = 0.15

/**
 * F2, everything hangs on the coordinator: 1 − reach(C) / reach(C with her) ≥ 0.15, counted over pairs of
 * others; her seats make no ties. Silent without a coordinator (domain §3.5). The one rule that looks at
 * her lines.
 */
export const onTheCoordinator: Rule = {
  id: 'F2',
  priority: 'must',
  rests: ['Freeman 1979', 'Krackhardt 1994', 'Provan & Kenis 2008'],
  words: f2Words,
  run: (network) => {
    const dependence = dependenceOn(network)
    const isFlagged = dependence.with > 0 && 1 - dependence.without / dependence.with >= flaggedLoss
    return { type: 'found', findings: isFlagged ? [cardOf(network, dependence)] : [] }
  },
}

/** How many pairs of others can reach each other with the coordinator's lines, without, and at most. */
export type Dependence = {
  readonly with: number
  readonly without: number
  readonly all: number
  /** How many others she has lines with. */
  readonly lines: number
}

export const dependenceOn = (network: Network): Dependence => {
  const { recorded, lens, coordinators, cooperation, size } = network
  const whole = networkOf(recorded.snapshot, { ...lens, coordinator: true })
  const hers = [...coordinators].flatMap((id) => whole.nodeOf.get(id) ?? [])
  return {
    with: reach(whole.cooperation, hers),
    without: reach(cooperation),
    all: size < 2 ? 0 : (size * (size - 1)) / 2,
    lines: hers.reduce((sum, node) => sum + degree(whole.cooperation, node), 0),
  }
}

const cardOf = (network: Network, dependence: Dependence): Finding => {
  const her = [...network.coordinators].toSorted()
  const end = endOf(network)
  const share = (pairs: number): number => Math.round((100 * pairs) / dependence.all)
  const dated: { readonly [name: string]: MessageValue } =
    end === undefined ? {} : { until: { date: end } }
  return composed({
    rule: 'F2',
    category: 'fragility',
    outcome: 'fragility',
    subjects: her,
    values: {
      with: share(dependence.with),
      without: share(dependence.without),
      dated: end !== undefined,
      until: '',
      ...dated,
    },
    evidence: [
      { id: 'f2.lines', values: { count: dependence.lines } },
      { id: 'evidence.map', values: {} },
    ],
    effort: 1,
    benefit: 5,
    certainty: 'known',
    lit: her,
    way: linesOf(network),
  })
}

/** When her assignment or its funding ends, the earliest that is written down. */
const endOf = (network: Network): string | undefined => {
  const { recorded, coordinators } = network
  const employed = [...coordinators].flatMap((id) => outOf(recorded, 'WORKS_FOR').get(id) ?? [])
  const funded = relationsOf(recorded, 'FUNDS').filter(({ to }) => coordinators.has(to))
  return [...employed, ...funded]
    .flatMap(({ fields }) => knownText(fields['until']) ?? [])
    .toSorted()[0]
}

const linesOf = ({ recorded, coordinators }: Network): Finding['way'] =>
  [...recorded.relations.values()]
    .flat()
    .filter(({ from, to }) => coordinators.has(from) || coordinators.has(to))
    .map(({ id }) => id)
    .toSorted()
