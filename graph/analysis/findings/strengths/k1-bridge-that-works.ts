import { isResidentPerson } from '../../../model/element.ts'
import { neighboursOf } from '../../graph.ts'
import type { Network } from '../../network.ts'
import { cellsOf, cellWord } from '../cells.ts'
import type { Cell } from '../cells.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { between, idsOf } from '../ways.ts'
import { k1Words } from '../words/k1.ts'

/**
 * K1, a bridge that works: a tie of rank 3 and up across a cell that G4 flags, between no individual
 * residents (domain §3.6). A pair across two cells is one card.
 */
export const bridgeThatWorks: Rule = {
  id: 'K1',
  priority: 'should',
  rests: ['Putnam 2000', 'Provan et al. 2005'],
  words: k1Words,
  run: (network) => {
    const cards = cellsOf(network)
      .filter(({ isFlagged }) => isFlagged)
      .flatMap((cell) => across(network, cell))
    const byId = new Map(cards.toReversed().map((card) => [card.id, card]))
    return { type: 'found', findings: cards.filter((card) => byId.get(card.id) === card) }
  },
}

const across = (network: Network, cell: Cell): readonly Finding[] => {
  const inY = new Set(cell.y)
  const isPerson = (node: number): boolean => {
    const actor = network.nodes[node]
    return actor === undefined || isResidentPerson(actor)
  }
  return cell.x
    .filter((one) => !isPerson(one))
    .flatMap((one) =>
      [...neighboursOf(network.working, one)]
        .filter((other) => inY.has(other) && !isPerson(other))
        .map((other) => cardOf(network, cell, one, other)),
    )
}

const cardOf = (network: Network, { name }: Cell, one: number, other: number): Finding => {
  const ends = idsOf(network, [one, other])
  return composed({
    rule: 'K1',
    category: 'strength',
    outcome: 'strength',
    subjects: ends,
    values: { ends: { names: ends }, cell: cellWord(name) },
    evidence: [{ id: 'evidence.map', values: {} }],
    effort: 1,
    benefit: 0,
    certainty: 'known',
    lit: ends,
    way: between(network, one, other),
  })
}
