import { graphOf } from '../../graph/analysis/graph.ts'
import type { Graph } from '../../graph/analysis/graph.ts'
import { betweenness } from '../../graph/analysis/measures/betweenness.ts'
import { bridges } from '../../graph/analysis/measures/bridges.ts'
import { closingPairs } from '../../graph/analysis/measures/closing-pairs.ts'
import { communities } from '../../graph/analysis/measures/communities/communities.ts'
import { components } from '../../graph/analysis/measures/components.ts'
import { cutPoints } from '../../graph/analysis/measures/cut-points.ts'
import { coreNumbers } from '../../graph/analysis/measures/k-core.ts'
import { constraints } from '../../graph/analysis/measures/structural-holes.ts'
import { report, spread } from './figures.ts'
import { graphologyPairs } from './peers/graphology-pairs.ts'
import { pythonPeer } from './peers/python-peer.ts'
import type { PythonPeer } from './peers/python-peer.ts'
import { planted, preferential } from './random-graphs.ts'
import type { Ties } from './random-graphs.ts'

const most = 50

/** What is measured of a graph: our way, and what of it must be as the peer says. */
type Job = {
  readonly name: string
  readonly run: (graph: Graph, ties: Ties, round: number) => unknown
  /** Our result in the words of the peer. */
  readonly say: (found: never) => unknown
}

const job = <Found>(
  name: string,
  run: (graph: Graph, ties: Ties, round: number) => Found,
  say: (found: Found) => unknown,
): Job => ({ name, run, say })

/** The panel that follows each edit; all but betweenness and communities have one right result. */
const panel: readonly Job[] = [
  job(
    'build',
    ({ size }, ties) => graphOf(size, ties),
    ({ targets }) => targets.length / 2,
  ),
  job('components', components, ({ sizes }) => sizes.toSorted((a, b) => a - b)),
  job('cutPoints', cutPoints, (points) => points.map(({ node }) => node)),
  job('bridges', bridges, (found) => found.length),
  job('cores', coreNumbers, (found) => [...found]),
  job('constraint', constraints, (found) => [...found]),
  job('closingPairs', (graph) => closingPairs(graph, 'resource-allocation', most), (pairs) =>
    pairs.map(({ score }) => score).toSorted((a, b) => a - b)), // prettier-ignore
  job(
    'communities',
    (graph, _ties, round) => communities(graph, String(round)),
    ({ modularity }) => modularity,
  ),
]

const exact = job('betweenness', betweenness, (found) => [...found])

/**
 * Measures beside igraph C and scipy (for the pairs), in turns, on graphs of Barabási and Albert and on
 * planted blocks: each ratio is the median of ours over the median of theirs, and every result is compared.
 */
export const analysis = async (): Promise<void> => {
  const peer = pythonPeer()
  try {
    for (const { name, size, made } of graphs) await besidePeer(peer, name, size, made(size))
  } finally {
    peer.close()
  }
  // At the end: loading it lets go of an array buffer, and every typed array is slower from then on.
  for (const { name, size, made } of graphs) besideGraphology(name, size, made(size))
}

/** Each is made when it is measured. */
const graphs = [500, 5000].flatMap((size) => [
  { name: `ba-${size}`, size, made: preferential },
  { name: `pp-${size}`, size, made: planted },
])

const besidePeer = async (
  peer: PythonPeer,
  name: string,
  size: number,
  ties: Ties,
): Promise<void> => {
  const graph = graphOf(size, ties)
  peer.learn(name, size, ties)
  const sums = { ours: 0, theirs: 0 }
  for (const each of [...panel, exact]) {
    const isLong = each === exact && size > 1000
    const found = await inTurns(peer, name, each, graph, ties, isLong ? 3 : 41)
    report({ bench: 'analysis', graph: name, job: each.name, ...found })
    if (each === exact) continue
    sums.ours += found.oursMs.median
    sums.theirs += found.theirsMs.median
  }
  const ratio = Number((sums.ours / sums.theirs).toPrecision(3))
  report({ bench: 'analysis', graph: name, job: 'panel without betweenness', ratio, ...sums })
}

/** The pairs once more, beside a graph of objects in the same process. */
const besideGraphology = (name: string, size: number, ties: Ties): void => {
  const graph = graphOf(size, ties)
  const peer = graphologyPairs(size, ties)
  const [ours, theirs]: [number[], number[]] = [[], []]
  let same = ''
  for (let round = 0; round < 12; round++) {
    const start = performance.now()
    const found = closingPairs(graph, 'resource-allocation', most)
    const middle = performance.now()
    const told = peer(most)
    ours.push(middle - start)
    theirs.push(performance.now() - middle)
    const scores = found.map(({ score }) => score)
    same = compared('pairs', [[scores.toSorted(descending), told.toSorted(descending)]])
  }
  const [oursMs, theirsMs] = [spread(ours.slice(3)), spread(theirs.slice(3))]
  const ratio = Number((oursMs.median / theirsMs.median).toPrecision(3))
  const what = 'closingPairs beside graphology'
  report({ bench: 'analysis', graph: name, job: what, ratio, same, oursMs, theirsMs })
}

const descending = (a: number, b: number): number => b - a

const inTurns = async (
  peer: PythonPeer,
  name: string,
  { name: what, run, say }: Job,
  graph: Graph,
  ties: Ties,
  rounds: number,
) => {
  const [ours, theirs]: [number[], number[]] = [[], []]
  const results: Results[] = []
  for (let round = 0; round < rounds; round++) {
    const told = await peer.ask(name, what, most)
    const start = performance.now()
    const found = run(graph, ties, round)
    ours.push(performance.now() - start)
    theirs.push(told.milliseconds)
    // Each job says in its own words what it found.
    results.push([say(found as never), told.found])
  }
  const same = what === 'communities' ? modularities(results) : compared(what, results)
  const warm = Math.floor(rounds / 4)
  const [oursMs, theirsMs] = [spread(ours.slice(warm)), spread(theirs.slice(warm))]
  const ratio = Number((oursMs.median / theirsMs.median).toPrecision(3))
  return { ratio, same, oursMs, theirsMs }
}

/** What we found and what they found, in one round. */
type Results = readonly [ours: unknown, theirs: unknown]

/** @throws Error where two results that must be equal differ */
const compared = (what: string, results: readonly Results[]): string => {
  let count = 0
  for (const result of results) {
    const [ours = [], theirs = []] = result.map((found) => [found].flat().map(Number))
    const differ =
      ours.length !== theirs.length ||
      ours.some((value, at) => !isNear(value, theirs[at] ?? Number.NaN))
    if (differ) throw new Error(`${what} differs`)
    count = ours.length
  }
  return `equal, ${count} values`
}

/** Both draw by chance, each round anew: what they find is compared by its median. */
const modularities = (results: readonly Results[]): string => {
  const median = (found: readonly unknown[]): number =>
    found.map(Number).toSorted((a, b) => a - b)[found.length >> 1] ?? Number.NaN
  const ours = median(results.map(([found]) => found))
  const theirs = median(results.map(([, found]) => found))
  return `modularity ${(ours / theirs).toPrecision(4)} of theirs, ${results.length} draws`
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
