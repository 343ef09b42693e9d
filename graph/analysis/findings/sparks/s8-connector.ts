import { outOf } from '../../recorded.ts'
import type { Network } from '../../network.ts'
import { traitsOf } from '../../traits.ts'
import { evidenceOf } from '../attested.ts'
import { bridgersOf, cellsOf, cellWord } from '../cells.ts'
import type { CellName } from '../cells.ts'
import { composed } from '../compose.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { wayOf } from '../ways.ts'
import { s8Words } from '../words/s8.ts'

const fewestTeams = 3

/**
 * S8, a connector who is willing: across a cell that G4 flags, whoever stands between two that are not
 * tied to each other, has a spark and sits in fewer than three teams; once, whatever the number of cells
 * (domain §3.2). Counts of brokerage are never shown.
 */
export const willingConnector: Rule = {
  id: 'S8',
  priority: 'should',
  rests: ['Gould & Fernandez 1989', 'Burt 1992'],
  words: s8Words,
  run: (network) => {
    const { energy } = traitsOf(network)
    const found = new Map<number, CellName>()
    for (const cell of cellsOf(network).filter(({ isFlagged }) => isFlagged))
      for (const { node, brokered } of bridgersOf(network, cell))
        if (brokered > 0 && energy[node] === 1 && teamsAt(network, node) < fewestTeams)
          found.set(node, found.get(node) ?? cell.name)
    const findings = [...found]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([node, cell]) => cardOf(network, node, cell))
    return { type: 'found', findings }
  },
}

const teamsAt = (network: Network, node: number): number => {
  const seats = outOf(network.recorded, 'MEMBER_OF_TEAM')
  const actors = network.standsFor[node] ?? []
  return new Set(actors.flatMap(({ id }) => (seats.get(id) ?? []).map(({ to }) => to))).size
}

const cardOf = (network: Network, node: number, cell: CellName): readonly Finding[] => {
  const actor = network.nodes[node]
  if (actor === undefined) return []
  return [
    composed({
      rule: 'S8',
      category: 'spark',
      outcome: 'spark',
      subjects: [actor.id],
      values: { actor: { names: [actor.id] }, cell: cellWord(cell) },
      evidence: [evidenceOf(network, actor)],
      effort: 2,
      benefit: 4,
      certainty: 'known',
      lit: [actor.id],
      way: wayOf(network, [node]),
    }),
  ]
}
