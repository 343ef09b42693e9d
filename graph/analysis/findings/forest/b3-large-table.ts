import { isLearning, teamsOf } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { hoursOf, worthOf } from '../team-hours.ts'
import { b3Words } from '../words/b3.ts'

const mostMembers = 8

/**
 * B3, large table: more than eight members, as written, coordinator included; learning communities are
 * another kind of table (domain §3.4). A number begins a conversation.
 */
export const largeTable: Rule = {
  id: 'B3',
  priority: 'should',
  rests: ['Hackman 2002'],
  words: b3Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded)
      .map((team) => ({ team, count: new Set(team.seats.map(({ from }) => from)).size }))
      .filter(({ team, count }) => count > mostMembers && !isLearning(team))
      .map(({ team, count }) =>
        composed({
          rule: 'B3',
          category: 'forest',
          outcome: 'forest',
          subjects: [team.id],
          values: { team: { names: [team.id] }, count },
          evidence: [{ id: 'evidence.seats', values: {} }],
          effort: 2,
          benefit: worthOf(hoursOf(team) * (count - mostMembers)),
          certainty: 'known',
          ...shownBy(network, [team]),
        }),
      ),
  }),
}
