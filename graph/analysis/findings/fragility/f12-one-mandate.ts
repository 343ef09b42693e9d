import { lastDay } from '../../../model/date.ts'
import type { Relation } from '../../../model/element.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding, MessageValue } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { daysBetween } from './f4-funding-runs-out.ts'
import { f12Words } from '../words/f12.ts'

const withinDays = 365

/**
 * F12, policy support tied to one mandate: an initiative with exactly one champion, or one of whose
 * champions has a mandate (`until`) that ends within twelve months (domain §3.5).
 */
export const oneMandate: Rule = {
  id: 'F12',
  priority: 'could',
  rests: [],
  words: f12Words,
  run: (network) => ({
    type: 'found',
    findings: initiativesOf(network.recorded).flatMap((initiative) => {
      const champions = initiative.seats.filter(({ fields }) => fields['role'] === 'champion')
      const ending = champions.filter((seat) => endsSoon(seat, network.recorded.day))
      return champions.length === 1 || ending.length > 0
        ? [cardOf(network, initiative, ending[0] ?? champions[0])]
        : []
    }),
  }),
}

const endsSoon = ({ fields }: Relation, day: string): boolean => {
  const until = knownText(fields['until'])
  return until !== undefined && daysBetween(day, lastDay(until)) <= withinDays
}

const cardOf = (
  network: Network,
  initiative: Initiative,
  champion: Relation | undefined,
): Finding => {
  const until = knownText(champion?.fields['until'])
  const dated: { readonly [name: string]: MessageValue } =
    until === undefined ? {} : { until: { date: until } }
  return composed({
    rule: 'F12',
    category: 'fragility',
    outcome: 'fragility',
    subjects: [initiative.id],
    values: {
      initiative: { names: [initiative.id] },
      dated: until !== undefined,
      ...dated,
    },
    evidence: [{ id: 'evidence.initiative', values: { initiative: { names: [initiative.id] } } }],
    effort: 2,
    benefit: 3,
    certainty: 'known',
    ...shownBy(network, [initiative]),
  })
}
