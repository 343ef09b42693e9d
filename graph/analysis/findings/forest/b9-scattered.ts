import type { Id } from '../../../model/ids.ts'
import type { Network } from '../../network.ts'
import { pairKey, rankIn } from '../../pairs.ts'
import { driversOf, initiativesOf, isSupported } from '../../subjects/initiatives.ts'
import type { Initiative } from '../../subjects/initiatives.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import { keyOf } from '../keys.ts'
import { everybody } from '../match.ts'
import type { Rule } from '../rule.ts'
import { nodesAt, shownBy } from '../seats.ts'
import { b9Words } from '../words/b9.ts'

const fewestInitiatives = 3
const workingShare = 1 / 3
const workingRank = 3

/**
 * B9, scattered around the same: a theme and a group, never everybody, with at least three running
 * initiatives of kinds 2 and 3, of whose pairs of drivers fewer than a third coordinate (domain §3.4). A
 * theme alone is a false alarm.
 */
export const scattered: Rule = {
  id: 'B9',
  priority: 'should',
  rests: ['Kania & Kramer 2011'],
  words: b9Words,
  run: (network) => ({
    type: 'found',
    findings: [...crowdsOf(network)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, crowd]) => cardOf(network, crowd)),
  }),
}

type Crowd = {
  readonly theme: Id
  readonly group: Id
  readonly initiatives: readonly Initiative[]
}

const crowdsOf = (network: Network): ReadonlyMap<string, Crowd> => {
  const crowds = new Map<string, Crowd>()
  for (const initiative of initiativesOf(network.recorded)) {
    if (!isSupported(initiative) || initiative.entity.fields['phase'] !== 'running') continue
    for (const theme of initiative.themes)
      for (const group of initiative.groups) {
        if (group === everybody) continue
        const held = crowds.get(`${theme} ${group}`)?.initiatives ?? []
        crowds.set(`${theme} ${group}`, { theme, group, initiatives: [...held, initiative] })
      }
  }
  return crowds
}

const cardOf = (network: Network, { theme, group, initiatives }: Crowd): readonly Finding[] => {
  if (initiatives.length < fewestInitiatives) return []
  const drivers = nodesAt(network, initiatives.flatMap(driversOf))
  const pairs = drivers.flatMap((a, at) => drivers.slice(at + 1).map((b) => [a, b] as const))
  const working = pairs.filter(
    ([a, b]) => rankIn(network.pairs.get(pairKey(a, b, network.nodes.length))) >= workingRank,
  )
  if (pairs.length === 0 || working.length >= workingShare * pairs.length) return []
  const names = initiatives.map(({ id }) => id)
  return [
    composed({
      rule: 'B9',
      category: 'forest',
      outcome: 'forest',
      subjects: [keyOf(theme), keyOf(group)],
      values: {
        theme: { names: [theme] },
        group: { names: [group] },
        count: initiatives.length,
        working: working.length,
        all: pairs.length,
      },
      evidence: [
        { id: 'evidence.map', values: {} },
        { id: 'b9.initiatives', values: { initiatives: { names } } },
      ],
      effort: 2,
      benefit: 3,
      certainty: 'known',
      ...shownBy(network, initiatives),
    }),
  ]
}
