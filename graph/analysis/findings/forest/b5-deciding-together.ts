import { asId } from '../../../model/ids.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isLearning, teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { b5Words } from '../words/b5.ts'

const flagged = ['no', 'not_discussed']

/**
 * B5, deciding and pooling together: a table whose members do not decide as equals, or have not discussed
 * it (domain §3.4). Whether means are pooled and who holds the four facts of power is shown, and flags
 * nothing by itself. Learning communities are left alone.
 */
export const decidingTogether: Rule = {
  id: 'B5',
  priority: 'must',
  rests: ['Arnstein 1969', 'ICC principle 2'],
  words: b5Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded)
      .filter((team) => !isLearning(team) && flagged.includes(decidesBy(team)))
      .map((team) => cardOf(network, team)),
  }),
}

const decidesBy = ({ entity }: Team): string =>
  knownText(entity.fields['criterionEqualDecisions']) ?? ''

const cardOf = (network: Network, team: Team): Finding => {
  const holders = holdersIn(team)
  const names = { names: [team.id] }
  return composed({
    rule: 'B5',
    category: 'forest',
    outcome: 'forest',
    subjects: [team.id],
    values: {
      team: names,
      discussed: decidesBy(team) === 'no',
      holders: holders.length,
      who: { names: holders },
    },
    evidence: [
      { id: 'evidence.criteria', values: { team: names } },
      { id: 'b5.pooled', values: { pooled: pooledIn(team) } },
    ],
    effort: 2,
    benefit: 3,
    certainty: decidesBy(team) === 'no' ? 'known' : 'unknown',
    ...shownBy(network, [team]),
  })
}

const pooledIn = ({ entity }: Team): string =>
  knownText(entity.fields['criterionPooledResources']) ?? 'unknown'

/** Who chairs, holds the budget, sets the agenda and writes the minutes, each once. */
const holdersIn = ({ entity }: Team): readonly Id[] => {
  const held = ['chair', 'budgetHolder', 'agendaHolder', 'minutes'].flatMap(
    (fact) => knownText(entity.fields[fact]) ?? [],
  )
  // Fields of this shape hold checked ids only.
  return [...new Set(held)].map(asId)
}
