import type { Entity, Relation } from '../../../model/element.ts'
import { compareIds } from '../../../model/ids.ts'
import type { Id } from '../../../model/ids.ts'
import { known, knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { rankOf } from '../../rank.ts'
import { relationsOf } from '../../recorded.ts'
import { teamsOf } from '../../subjects/teams.ts'
import type { Team } from '../../subjects/teams.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { idsOf } from '../ways.ts'
import { b8Words } from '../words/b8.ts'

const steps = 2

/**
 * B8, more intensive than the goal asks: a partnership or team two or more steps closer than the intensity
 * that the only goal it has in common needs (domain §3.4). Steps on an order, never a sum.
 */
export const lighter: Rule = {
  id: 'B8',
  priority: 'should',
  rests: ['Himmelman 2002', 'Frey et al. 2006'],
  words: b8Words,
  run: (network) => ({ type: 'found', findings: [...ofTeams(network), ...ofPairs(network)] }),
}

const neededFor = (goal: Entity | undefined): number | undefined => {
  const needed = known(goal?.fields['neededIntensity'])
  return typeof needed === 'number' ? needed : undefined
}

const works = ['partnership', 'team']

const ofTeams = (network: Network): readonly Finding[] =>
  teamsOf(network.recorded).flatMap((team) => {
    const needed = team.goals.length === 1 ? neededFor(team.goals[0]) : undefined
    const actual = rankOfTeam(team)
    if (needed === undefined || actual === undefined || actual - needed < steps) return []
    return [cardOf([team.id], [team.id], needed, actual, shownBy(network, [team]))]
  })

const rankOfTeam = ({ entity }: Team): number | undefined => {
  if (!works.includes(knownText(entity.fields['form']) ?? '')) return undefined
  return entity.fields['duration'] === 'permanent' ? 5 : 4
}

const ofPairs = (network: Network): readonly Finding[] => {
  const byPair = new Map<string, Relation[]>()
  for (const relation of relationsOf(network.recorded, 'PARTNERS_WITH')) {
    const key = `${relation.from} ${relation.to}`
    byPair.set(key, [...(byPair.get(key) ?? []), relation])
  }
  const { entities } = network.recorded.snapshot
  return [...byPair.values()]
    .toSorted(([a], [b]) => compareIds(a?.id ?? '', b?.id ?? ''))
    .flatMap((relations) => {
      const goals = new Set(relations.flatMap(({ fields }) => knownText(fields['goalId']) ?? []))
      const [first] = relations
      const [goal] = goals
      if (first === undefined || goal === undefined || goals.size !== 1) return []
      // Fields of this shape hold checked ids only.
      const needed = neededFor(entities.get(goal as Id))
      const actual = Math.max(...relations.map(rankOf))
      if (needed === undefined || actual - needed < steps) return []
      const lit = idsOf(network, nodesAt(network, [first, { ...first, from: first.to }]))
      const way = relations.map(({ id }) => id)
      return lit.length < 2
        ? []
        : [cardOf([first.from, first.to], [first.from, first.to], needed, actual, { lit, way })]
    })
}

const cardOf = (
  subjects: readonly Id[],
  who: readonly Id[],
  needed: number,
  actual: number,
  shown: Pick<Finding, 'lit' | 'way'>,
): Finding =>
  composed({
    rule: 'B8',
    category: 'forest',
    outcome: 'forest',
    subjects,
    values: {
      who: { names: who },
      needed: { list: 'intensity', keys: [String(needed)] },
      actual: { list: 'intensity', keys: [String(actual)] },
    },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 2,
    certainty: 'known',
    ...shown,
  })
