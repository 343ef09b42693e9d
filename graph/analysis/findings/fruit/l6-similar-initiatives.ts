import { firstDay, lastDay } from '../../../model/date.ts'
import type { Id } from '../../../model/ids.ts'
import { knownText } from '../../../model/value.ts'
import type { Network } from '../../network.ts'
import { initiativesOf, isSupported, leadsOf } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { everybody } from '../match.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { l6Words } from '../words/l6.ts'

const alike = 0.5
/** More are never read. */
const mostPairs = 100
const over = ['closing', 'ended']

/**
 * L6, connect similar initiatives: two of kind 2 or 3 with Jaccard(themes) ≥ 0.5, a group in common (never
 * everybody), a time in common and no driver or organiser in common (domain §3.3). At most 100. Kind 1 is
 * exempt.
 */
export const similarInitiatives: Rule = {
  id: 'L6',
  priority: 'must',
  rests: ['Breiger 1974'],
  words: l6Words,
  run: (network) => {
    const going = initiativesOf(network.recorded).filter(
      (each) => isSupported(each) && !over.includes(knownText(each.entity.fields['phase']) ?? ''),
    )
    const findings: Finding[] = []
    for (const [at, one] of going.entries())
      for (const other of going.slice(at + 1)) {
        if (findings.length >= mostPairs) return { type: 'found', findings }
        findings.push(...cardOf(network, one, other))
      }
    return { type: 'found', findings }
  },
}

export const commonGroups = (one: Initiative, other: Initiative): readonly Id[] =>
  one.groups.filter((group) => group !== everybody && other.groups.includes(group))

const jaccard = (one: readonly Id[], other: readonly Id[]): number => {
  const common = one.filter((id) => other.includes(id)).length
  const all = one.length + other.length - common
  return all === 0 ? 0 : common / all
}

const overlap = (one: Initiative, other: Initiative): boolean => {
  const [a, b] = [one, other].map(({ entity: { fields } }) => ({
    since: firstDay(knownText(fields['since']) ?? '0000'),
    until: lastDay(knownText(fields['until']) ?? '9999'),
  }))
  return a !== undefined && b !== undefined && a.since <= b.until && b.since <= a.until
}

export const shareLead = (network: Network, one: Initiative, other: Initiative): boolean => {
  const leads = new Set(nodesAt(network, leadsOf(one)))
  return nodesAt(network, leadsOf(other)).some((node) => leads.has(node))
}

const cardOf = (network: Network, one: Initiative, other: Initiative): readonly Finding[] => {
  const groups = commonGroups(one, other)
  if (groups.length === 0 || jaccard(one.themes, other.themes) < alike) return []
  if (!overlap(one, other) || shareLead(network, one, other)) return []
  return [
    composed({
      rule: 'L6',
      category: 'fruit',
      outcome: 'fruit',
      subjects: [one.id, other.id],
      values: { initiatives: { names: [one.id, other.id] }, groups: { names: groups } },
      evidence: [one, other].map(({ id }) => ({
        id: 'evidence.initiative',
        values: { initiative: { names: [id] } },
      })),
      effort: 1,
      benefit: 4,
      certainty: 'known',
      ...shownBy(network, [one, other]),
    }),
  ]
}
