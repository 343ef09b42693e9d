import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { f11Words } from '../words/f11.ts'

const mostSharing = 8

/**
 * F11, does the form of governance fit: shared governance with more than eight partners or a goal that is
 * not shared, or a lead organisation where more than half want to decide together (domain §3.5). Always a
 * question: contingency theory gives no verdicts.
 */
export const governanceFits: Rule = {
  id: 'F11',
  priority: 'could',
  rests: ['Provan & Kenis 2008'],
  words: f11Words,
  run: (network) => ({
    type: 'found',
    findings: teamsOf(network.recorded).flatMap((team) => {
      const reason = reasonOf(network, team)
      return reason === undefined ? [] : [cardOf(network, team, reason)]
    }),
  }),
}

type Reason = 'many' | 'goal' | 'decide'

const reasonOf = (network: Network, { entity, seats }: Team): Reason | undefined => {
  const partners = nodesAt(network, seats).length
  if (entity.fields['governanceForm'] === 'shared') {
    if (partners > mostSharing) return 'many'
    const goal = knownText(entity.fields['criterionSharedGoal'])
    return goal !== undefined && goal !== 'yes' ? 'goal' : undefined
  }
  if (entity.fields['governanceForm'] !== 'lead_organisation') return undefined
  const wanting = seats.filter(({ fields }) => fields['wanted'] === 'co_decide').length
  return wanting > seats.length / 2 ? 'decide' : undefined
}

const cardOf = (network: Network, team: Team, reason: Reason): Finding =>
  composed({
    rule: 'F11',
    category: 'question',
    outcome: 'question',
    subjects: [team.id],
    values: {
      team: { names: [team.id] },
      form: {
        list: 'governance_form',
        keys: [knownText(team.entity.fields['governanceForm']) ?? ''],
      },
      count: nodesAt(network, team.seats).length,
      reason,
    },
    evidence: [{ id: 'evidence.criteria', values: { team: { names: [team.id] } } }],
    effort: 3,
    benefit: 2,
    certainty: 'known',
    ...shownBy(network, [team]),
  })
