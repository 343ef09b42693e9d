import type { Relation } from '../../../model/element.ts'
import { firstDay, lastDay } from '../../../model/date.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Fields } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { relationsOf } from '../../recorded.ts'
import { agreementsOf, agreementsOn } from '../../subjects/agreements.ts'
import type { Agreement } from '../../subjects/agreements.ts'
import { teamsOf } from '../../subjects/teams.ts'
import { monthsBetween } from '../../vitality.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { idsOf } from '../ways.ts'
import { f10Words } from '../words/f10.ts'

const afterMonths = 6
const works = ['partnership', 'team']

/**
 * F10, agreements missing or old: a team or partnership (rank 4 and up) older than six months without
 * agreements, past their review date, or understood differently by a partner (domain §3.5). It does not
 * speak while the map holds no agreement at all: then nobody has begun to note them.
 */
export const agreementsMissing: Rule = {
  id: 'F10',
  priority: 'should',
  rests: [],
  words: f10Words,
  run: (network) => {
    if (agreementsOf(network.recorded).length === 0)
      return { type: 'not-run', why: { id: 'not_run.agreements', values: {} } }
    return { type: 'found', findings: [...ofTeams(network), ...ofPairs(network)] }
  },
}

const ofTeams = (network: Network): readonly Finding[] =>
  teamsOf(network.recorded)
    .filter(({ entity }) => works.includes(knownText(entity.fields['form']) ?? ''))
    .flatMap((team) => {
      const agreements = agreementsOn(network.recorded, team.id, [])
      const shown = shownBy(network, [team])
      return cardOf(network, [team.id], [team.id], team.entity.fields, agreements, shown)
    })

const ofPairs = (network: Network): readonly Finding[] =>
  relationsOf(network.recorded, 'PARTNERS_WITH')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((relation) => {
      const ends = [relation.from, relation.to]
      const lit = litBy(network, relation)
      const agreements = agreementsOn(network.recorded, undefined, ends)
      return cardOf(network, ends, ends, relation.fields, agreements, { lit, way: [relation.id] })
    })

const litBy = (network: Network, relation: Relation): readonly Id[] =>
  idsOf(network, nodesAt(network, [relation, { ...relation, from: relation.to }]))

const statusOf = (agreements: readonly Agreement[], day: string): string | undefined => {
  if (agreements.length === 0) return 'none'
  const isDue = agreements.some(({ entity: { fields } }) => {
    const review = knownText(fields['reviewOn'])
    return fields['status'] === 'review_due' || (review !== undefined && lastDay(review) < day)
  })
  if (isDue) return 'review'
  const differs = agreements.some(({ parties }) =>
    parties.some(({ fields }) =>
      ['differs', 'not_checked'].includes(knownText(fields['understanding']) ?? ''),
    ),
  )
  return differs ? 'differs' : undefined
}

const cardOf = (
  network: Network,
  subjects: readonly Id[],
  who: readonly Id[],
  { since }: Fields,
  agreements: readonly Agreement[],
  shown: Pick<Finding, 'lit' | 'way'>,
): readonly Finding[] => {
  const began = knownText(since)
  const months = began === undefined ? 0 : monthsBetween(firstDay(began), network.recorded.day)
  const status = statusOf(agreements, network.recorded.day)
  if (months <= afterMonths || status === undefined) return []
  return [
    composed({
      rule: 'F10',
      category: 'fragility',
      outcome: 'fragility',
      subjects,
      values: { who: { names: who }, count: who.length, months, status },
      evidence: [{ id: 'evidence.map', values: {} }],
      effort: 2,
      benefit: 3,
      certainty: 'known',
      ...shown,
    }),
  ]
}
