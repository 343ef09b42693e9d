import { degree } from '../../measures/degree.ts'
import type { Network } from '../../network.ts'
import { composed } from '../compose.ts'
import type { Rule } from '../rule.ts'
import { idsOf } from '../ways.ts'
import { unknownPairs } from '../unknown-pairs.ts'
import { q1Words } from '../words/q1.ts'

const mostUnknown = 0.25
const mostNames = 3

/**
 * Q1, still to ask: actors of C that were not asked although they have ties, or more than 25 % of the pairs
 * unknown (domain §3.7). Whoever was not asked and has no ties is asked about by G1. One card for the map.
 */
export const stillToAsk: Rule = {
  id: 'Q1',
  priority: 'must',
  rests: ['Kossinets 2006', 'Smith & Moody 2013', 'Huisman 2009'],
  words: q1Words,
  run: (network) => {
    const open = [...network.coverage.subarray(0, network.size).entries()]
      .filter(([, asked]) => asked === 0)
      .map(([node]) => node)
    const tied = open.filter((node) => degree(network.cooperation, node) > 0)
    const all = (network.size * (network.size - 1)) / 2
    const share = all === 0 ? 0 : unknownPairs(network) / all
    const isSilent = tied.length === 0 && (share <= mostUnknown || open.length === 0)
    return {
      type: 'found',
      findings: isSilent ? [] : [cardOf(network, open.length, tied, share)],
    }
  },
}

const cardOf = (network: Network, count: number, tied: readonly number[], share: number) => {
  const first = tied
    .toSorted((a, b) => degree(network.cooperation, b) - degree(network.cooperation, a) || a - b)
    .slice(0, mostNames)
  const names = idsOf(network, first)
  return composed({
    rule: 'Q1',
    category: 'question',
    outcome: 'question',
    subjects: [network.recorded.snapshot.id],
    values: {
      count,
      all: network.size,
      unknown: Math.round(100 * share),
      asking: names.length,
      names: { names },
    },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 3,
    certainty: 'unknown',
    lit: names,
  })
}
