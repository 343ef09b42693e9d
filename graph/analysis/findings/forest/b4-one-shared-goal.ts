import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { isLearning, teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { shownBy } from '../seats.ts'
import { b4Words } from '../words/b4.ts'

/**
 * B4, one goal, truly shared: a table that has not exactly one goal, or whose members share it partly or
 * not; a question where nobody discussed or asked it (domain §3.4). Learning communities need none.
 */
export const oneSharedGoal: Rule = {
  id: 'B4',
  priority: 'must',
  rests: ['Provan & Kenis 2008', 'Kania & Kramer 2011'],
  words: b4Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded).flatMap((team) => {
      const outcome = sharingOf(team)
      return outcome === undefined ? [] : [cardOf(network, team, outcome)]
    }),
  }),
}

/** Whether the goal of a table is not shared, or nobody knows; undefined where it is. */
export const sharingOf = (team: Team): 'forest' | 'question' | undefined => {
  if (isLearning(team)) return undefined
  if (team.goals.length !== 1) return 'forest'
  const answer = knownText(team.entity.fields['criterionSharedGoal'])
  if (answer === 'yes') return undefined
  return answer === 'no' || answer === 'partly' ? 'forest' : 'question'
}

const cardOf = (network: Network, team: Team, outcome: 'forest' | 'question'): Finding =>
  composed({
    rule: 'B4',
    category: outcome,
    outcome,
    subjects: [team.id],
    wording: outcome,
    values: { team: { names: [team.id] }, goals: team.goals.length },
    evidence: [{ id: 'evidence.criteria', values: { team: { names: [team.id] } } }],
    effort: 1,
    benefit: 3,
    certainty: outcome === 'question' ? 'unknown' : 'known',
    ...shownBy(network, [team]),
  })
