import { isResidentPerson } from '../../../model/element.ts'
import type { RelationType } from '../../../model/catalogue/names.ts'
import { meetingsOf } from '../../meetings.ts'
import type { Network } from '../../network.ts'
import { pairKey, rankIn } from '../../pairs.ts'
import { rankOf, tieTypes } from '../../rank.ts'
import { relationsOf } from '../../recorded.ts'
import { isDormant } from '../../vitality.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { between, idsOf } from '../ways.ts'
import { k4Words } from '../words/k4.ts'

const fewestThreads = 2
const workingRank = 3
const team = 'TEAM'

/**
 * K4, a line with several threads: two nodes with at least two types of relation of rank 1 and up, a small
 * team together counting as one, that at least coordinate (domain §3.6). Individual residents are not
 * named. Cost O(m), and the pairs of small teams.
 */
export const severalThreads: Rule = {
  id: 'K4',
  priority: 'could',
  rests: ['Provan et al. 2005'],
  words: k4Words,
  run: (network) => ({
    type: 'found',
    findings: [...threadsOf(network)]
      .filter(([key, threads]) => {
        const isWorking = rankIn(network.pairs.get(key)) >= workingRank
        return threads.size >= fewestThreads && isWorking
      })
      .toSorted(([a], [b]) => a - b)
      .flatMap(([key, threads]) => cardOf(network, key, threads)),
  }),
}

type Thread = RelationType | typeof team

const threadsOf = (network: Network): ReadonlyMap<number, ReadonlySet<Thread>> => {
  const { recorded, settings, nodes, size, nodeOf } = network
  const threads = new Map<number, Set<Thread>>()
  const add = (a: number | undefined, b: number | undefined, thread: Thread): void => {
    if (a === undefined || b === undefined || a === b || a >= size || b >= size) return
    const key = pairKey(a, b, nodes.length)
    const held = threads.get(key)
    if (held === undefined) threads.set(key, new Set([thread]))
    else held.add(thread)
  }
  for (const type of tieTypes)
    for (const relation of relationsOf(recorded, type)) {
      const sleeps = isDormant(relation.fields, recorded.day, settings.dormantAfterMonths)
      if (!sleeps && rankOf(relation) >= 1)
        add(nodeOf.get(relation.from), nodeOf.get(relation.to), type)
    }
  for (const { members, rank } of meetingsOf(recorded, network, settings))
    if (rank >= 1)
      for (const [at, a] of members.entries())
        for (const b of members.slice(at + 1)) add(a, b, team)
  return threads
}

const cardOf = (
  network: Network,
  key: number,
  threads: ReadonlySet<Thread>,
): readonly Finding[] => {
  const b = key % network.nodes.length
  const a = (key - b) / network.nodes.length
  const ends = [a, b].flatMap((node) => network.nodes[node] ?? [])
  if (ends.some(isResidentPerson)) return []
  const types = [...threads].filter((thread) => thread !== team).toSorted()
  const names = { names: idsOf(network, [a, b]) }
  return [
    composed({
      rule: 'K4',
      category: 'strength',
      outcome: 'strength',
      subjects: names.names,
      values: { ends: names, count: threads.size },
      evidence: [
        {
          id: threads.has(team) ? 'k4.team' : 'k4.threads',
          values: { threads: { list: 'relation_type', keys: types } },
        },
      ],
      effort: 1,
      benefit: 0,
      certainty: 'known',
      lit: names.names,
      way: between(network, a, b),
    }),
  ]
}
