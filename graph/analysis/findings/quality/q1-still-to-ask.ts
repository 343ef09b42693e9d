import { isResidentPerson } from '../../../model/element.ts'
import { degree } from '../../measures/degree.ts'
import type { Network } from '../../network.ts'
import { cellsOf } from '../cells.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { unknownPairs, unknownPairsIn } from '../unknown-pairs.ts'
import { idsOf } from '../ways.ts'
import { q1Words } from '../words/q1.ts'

const mostUnknown = 0.25
const mostNames = 3

/**
 * Q1, still to ask: actors of C that were not asked although they have ties, or more than 25 % of the pairs
 * unknown, of all or between the categories of a cell (domain §3.7). One card for the map. Whoever was not
 * asked and has no ties is asked about by G1. Those with most ties come first: their answers touch most
 * cards. Individual residents are asked last and are not named. Cost O(n + m).
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
    const isSpeaking = tied.length > 0 || isUnknown(network)
    return { type: 'found', findings: isSpeaking ? [cardOf(network, open.length, tied)] : [] }
  },
}

const isUnknown = (network: Network): boolean =>
  shareOf(network) > mostUnknown ||
  cellsOf(network).some(
    (cell) => unknownPairsIn(network, cell) > mostUnknown * cell.x.length * cell.y.length,
  )

const shareOf = (network: Network): number => {
  const all = (network.size * (network.size - 1)) / 2
  return network.size < 2 ? 0 : unknownPairs(network) / all
}

const cardOf = (network: Network, count: number, tied: readonly number[]): Finding => {
  const first = tied
    .filter((node) => {
      const actor = network.nodes[node]
      return actor !== undefined && !isResidentPerson(actor)
    })
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
      unknown: Math.round(100 * shareOf(network)),
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
