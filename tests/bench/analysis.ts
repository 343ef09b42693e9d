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
  readonly run: (graph: Graph, ties: Ties) => unknown
  /** Our result in the words of the peer. */
  readonly say: (found: never) => unknown
}

const job = <Found>(
  name: string,
  run: (graph: Graph, ties: Ties) => Found,
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
    (graph) => communities(graph),
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
    same = compared('pairs', scores.toSorted(descending), told.toSorted(descending))
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
  let same: unknown
  for (let round = 0; round < rounds; round++) {
    const told = await peer.ask(name, what, most)
    const start = performance.now()
    const found = run(graph, ties)
    ours.push(performance.now() - start)
    theirs.push(told.milliseconds)
    // Each job says in its own words what it found.
    same = compared(what, say(found as never), told.found)
  }
  const warm = Math.floor(rounds / 4)
  const [oursMs, theirsMs] = [spread(ours.slice(warm)), spread(theirs.slice(warm))]
  const ratio = Number((oursMs.median / theirsMs.median).toPrecision(3))
  return { ratio, same, oursMs, theirsMs }
}

/** @throws Error where two results that must be equal differ */
const compared = (what: string, ours: unknown, theirs: unknown): string => {
  const [a, b] = [[ours].flat(), [theirs].flat()].map((list) => list.map(Number))
  if (what === 'communities')
    return `modularity ${(Number(ours) / Number(theirs)).toPrecision(4)} of theirs`
  const differ =
    a?.length !== b?.length || a?.some((value, at) => !isNear(value, b?.[at] ?? Number.NaN))
  if (differ === true) throw new Error(`${what} differs`)
  return `equal, ${a?.length} values`
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
