import type { Network } from '../../network.ts'
import { pairState } from '../../network.ts'
import { bridgersOf, cellsOf, cellWord } from '../cells.ts'
import type { Cell } from '../cells.ts'
import { composed } from '../compose.ts'
import type { Finding, Message } from '../finding.ts'
import { matchOf } from '../match.ts'
import { mayBePaired } from '../offers.ts'
import type { Rule } from '../rule.ts'
import { between, idsOf } from '../ways.ts'
import { g4Words } from '../words/g4.ts'

const mostNames = 3
/** So many of the larger side are tried for a first bridge, so that the cost stays bounded. */
const mostTried = 300

/**
 * G4, worlds side by side: cells with far fewer ties than chance would give, with who bridges them today
 * and a first pair to begin with; a cell that is not flagged is *ok* (domain §3.1). Always the cell, never
 * an index.
 */
export const worldsSideBySide: Rule = {
  id: 'G4',
  priority: 'must',
  rests: ['Krackhardt & Stern 1988', 'Putnam 2000', 'Gould & Fernandez 1989'],
  words: g4Words,
  run: (network) => {
    const cells = cellsOf(network).filter(({ runs }) => runs)
    return cells.length === 0
      ? { type: 'not-run', why: { id: 'g4.not_run', values: {} } }
      : { type: 'found', findings: cells.map((cell) => cardOf(network, cell)) }
  },
}

const cardOf = (network: Network, cell: Cell): Finding => {
  const { name, x, y, askedX, askedY, observed, expected, isFlagged } = cell
  const bridging = isFlagged ? bridgersOf(network, cell).map(({ node }) => node) : []
  const pair = isFlagged ? firstPair(network, cell) : undefined
  const [first, second] = idsOf(network, pair ?? [])
  const names = idsOf(network, bridging.slice(0, mostNames))
  const values: Message['values'] = {
    cell: cellWord(name),
    nx: x.length,
    ny: y.length,
    lines: observed,
    expected: Math.round(expected),
    bridging: bridging.length,
    bridgers: { names },
    paired: pair !== undefined,
    first: { names: first === undefined ? [] : [first] },
    second: { names: second === undefined ? [] : [second] },
  }
  const lit = [...names, ...(first === undefined || second === undefined ? [] : [first, second])]
  return composed({
    rule: 'G4',
    category: 'gap',
    outcome: isFlagged ? 'gap' : 'ok',
    subjects: [name],
    wording: isFlagged ? 'gap' : 'ok',
    values,
    evidence: [
      { id: 'evidence.map', values: {} },
      { id: 'g4.asked', values: { ax: askedX, nx: x.length, ay: askedY, ny: y.length } },
    ],
    effort: 2,
    benefit: isFlagged ? 6 : 0,
    certainty: 'known',
    later: !isFlagged,
    lit,
    way: pair === undefined ? [] : bridging.flatMap((node) => pair.flatMap((end) => between(network, node, end))), // prettier-ignore
    possible:
      first === undefined || second === undefined
        ? []
        : [{ from: first, to: second, because: { id: 'g4.gap.possible', values: {} } }],
  })
}

/** The pair across the cell that has most in common and no tie, of equals the first. */
const firstPair = (network: Network, { x, y }: Cell): readonly [number, number] | undefined => {
  let best: readonly [number, number] | undefined
  let most = 0
  for (const one of x.slice(0, mostTried))
    for (const other of y.slice(0, mostTried)) {
      const score = matchOf(network, one, other)
      if (score <= most || pairState(network, one, other) === 'tie') continue
      if (!mayBePaired(network, one, other)) continue
      most = score
      best = [one, other]
    }
  return best
}
