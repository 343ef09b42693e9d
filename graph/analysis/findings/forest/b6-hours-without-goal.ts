import type { Network } from '../../network.ts'
import { teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt } from '../seats.ts'
import { hoursOf, worthOf } from '../team-hours.ts'
import { b6Words } from '../words/b6.ts'
import { sharingOf } from './b4-one-shared-goal.ts'

/**
 * B6, hours in consultations without a shared goal: Σ meetings a year × hours over the tables that B4
 * points out or asks about, for each organisation, from 30 hours on (`teamHoursPerYear`). Two people of
 * one organisation count once; residents are not counted (domain §3.4).
 */
export const hoursWithoutGoal: Rule = {
  id: 'B6',
  priority: 'must',
  rests: ['Cross, Rebele & Grant 2016', 'Varda & Retrum 2012'],
  words: b6Words,
  run: (network) => {
    const from = network.settings.teamHoursPerYear
    const cards = [...tablesOf(network)]
      .map(([node, teams]) => ({ node, teams, hours: sumOf(teams) }))
      .filter(({ hours }) => hours >= from)
      .toSorted((a, b) => b.hours - a.hours || a.node - b.node)
      .flatMap(({ node, teams, hours }) => cardOf(network, node, teams, hours))
    return { type: 'found', findings: cards }
  },
}

const tablesOf = (network: Network): ReadonlyMap<number, readonly Team[]> => {
  const byNode = new Map<number, Team[]>()
  for (const team of teamsOf(network.recorded)) {
    if (sharingOf(team) === undefined) continue
    for (const node of nodesAt(network, team.seats))
      if (network.nodes[node]?.kind !== 'resident')
        byNode.set(node, [...(byNode.get(node) ?? []), team])
  }
  return byNode
}

const sumOf = (teams: readonly Team[]): number =>
  teams.reduce((sum, team) => sum + hoursOf(team), 0)

const cardOf = (
  network: Network,
  node: number,
  teams: readonly Team[],
  hours: number,
): readonly Finding[] => {
  const actor = network.nodes[node]
  if (actor === undefined) return []
  const names = teams.map(({ id }) => id)
  const seats = teams.flatMap((team) => team.seats)
  return [
    composed({
      rule: 'B6',
      category: 'forest',
      outcome: 'forest',
      subjects: [actor.id],
      values: { actor: { names: [actor.id] }, hours: Math.round(hours), count: teams.length },
      evidence: [
        { id: 'evidence.seats', values: {} },
        { id: 'b6.teams', values: { teams: { names } } },
      ],
      effort: 2,
      benefit: worthOf(hours),
      certainty: 'known',
      lit: [actor.id],
      way: seats.filter(({ from }) => network.nodeOf.get(from) === node).map(({ id }) => id),
    }),
  ]
}
