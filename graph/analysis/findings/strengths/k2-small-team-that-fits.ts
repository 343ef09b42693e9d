import type { Team } from '../../subjects/teams.ts'
import { isLearning, teamsOf } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { k2Words } from '../words/k2.ts'

const mostMembers = 8
const fewestYes = 3
const criteria = [
  'criterionSharedGoal',
  'criterionRightPartners',
  'criterionPooledResources',
  'criterionEqualDecisions',
]

/**
 * K2, a small team that fits: at most eight members, at least three of the four criteria *yes* and none
 * *no* (domain §3.6). Learning communities are another kind of table.
 */
export const smallTeamThatFits: Rule = {
  id: 'K2',
  priority: 'should',
  rests: [],
  words: k2Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded)
      .filter((team) => isSmall(team) && !isLearning(team))
      .map((team) => ({ team, count: answersOf(team, 'yes') }))
      .filter(({ team, count }) => count >= fewestYes && answersOf(team, 'no') === 0)
      .map(({ team, count }) =>
        composed({
          rule: 'K2',
          category: 'strength',
          outcome: 'strength',
          subjects: [team.id],
          values: { team: { names: [team.id] }, count },
          evidence: [{ id: 'evidence.criteria', values: { team: { names: [team.id] } } }],
          effort: 1,
          benefit: 0,
          certainty: 'known',
          ...shownBy(network, [team]),
        }),
      ),
  }),
}

const isSmall = ({ seats }: Team): boolean =>
  seats.length > 0 && new Set(seats.map(({ from }) => from)).size <= mostMembers

const answersOf = ({ entity }: Team, answer: string): number =>
  criteria.filter((criterion) => entity.fields[criterion] === answer).length
