import type { Id } from '../../../model/ids.ts'
import { degree } from '../../measures/degree.ts'
import type { Network } from '../../network.ts'
import { isOutside } from '../../network.ts'
import { initiativesOf } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { crowdAt } from '../match.ts'
import { entityFor } from '../keys.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { g9Words } from '../words/g9.ts'

/**
 * G9, group nobody reaches: a group that lives in the area (`areaGroups`) and that no actor names
 * (question), or that only actors without ties serve, or only formal ones, or that no initiative of any
 * phase names; what is for everybody names nobody (domain §3.1, §3.9b). Staff count at organisation level.
 */
export const groupNobodyReaches: Rule = {
  id: 'G9',
  priority: 'should',
  rests: ['Szreter & Woolcock 2004', 'Provan & Milward 2001'],
  words: g9Words,
  run: (network) => ({
    type: 'found',
    findings: network.settings.areaGroups.flatMap((key) => cardOf(network, key)),
  }),
}

export type Reach = 'reached' | 'nobody' | 'alone' | 'formal' | 'no-initiative'

/** How a group of the area is reached today. */
export const reachOf = (network: Network, key: string): Reach => {
  const group = entityFor(network.recorded, 'target_group', key)
  if (group === undefined) return 'nobody'
  const serving = servingOf(network, group)
  if (serving.length === 0) return 'nobody'
  if (serving.every((node) => degree(network.cooperation, node) === 0)) return 'alone'
  if (!serving.some((node) => network.nodes[node]?.fields['sphere'] === 'informal')) return 'formal'
  const isNamed = initiativesOf(network.recorded).some(({ groups }) => groups.includes(group))
  return isNamed ? 'reached' : 'no-initiative'
}

const servingOf = (network: Network, group: Id): readonly number[] =>
  crowdAt(network, group).filter((node) => !isOutside(network, node))

const cardOf = (network: Network, key: string): readonly Finding[] => {
  const reach = reachOf(network, key)
  const group = entityFor(network.recorded, 'target_group', key)
  if (reach === 'reached') return []
  const wording = reach === 'nobody' ? 'question' : 'gap'
  return [
    composed({
      rule: 'G9',
      category: wording,
      outcome: wording,
      subjects: [key],
      wording,
      values: { group: { list: 'target_group', keys: [key] }, reach },
      evidence: [{ id: 'evidence.map', values: {} }],
      effort: 2,
      benefit: network.settings.vulnerableGroups.includes(key) ? 6 : 4,
      certainty: wording === 'question' ? 'unknown' : 'known',
      lit: group === undefined ? [] : idsOf(network, servingOf(network, group)),
    }),
  ]
}
