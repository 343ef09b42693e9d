import { todayOf } from '../api/routes/findings.ts'
import type { Graph } from '../graph/analysis/graph.ts'
import { lensAt } from '../graph/analysis/lens.ts'
import { components } from '../graph/analysis/measures/components.ts'
import { cutPoints } from '../graph/analysis/measures/cut-points.ts'
import { degreeCentralisation } from '../graph/analysis/measures/degree.ts'
import { density, tieCount } from '../graph/analysis/measures/density.ts'
import { networkOf } from '../graph/analysis/network.ts'
import { argumentsOf } from './arguments.ts'
import { dayIn } from './findings.ts'
import { givenMap } from './given-map.ts'
import type { Io } from './io.ts'

export const usage = 'vonk measures MAP|FILE [--as-of DATE] [--json] [--store URL]'

const options = { 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const

/**
 * Measures the networks of a map as a whole. Nobody is listed: a table of scores of people and
 * organisations is what this tool never makes (domain §2.6).
 *
 * @throws bad-usage, bad-date and what reading the map throws
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const given = argumentsOf(args, io.env, { usage, options, words: [1, 1] })
  const day = dayIn(given.text('as-of'))
  const snapshot = await givenMap(given.words[0] ?? '', given.settings)
  const asOf = day ?? todayOf(snapshot)
  const { cooperation, working } = networkOf(snapshot, lensAt(asOf))
  const measured = { asOf, cooperation: measuresOf(cooperation), working: measuresOf(working) }
  io.out(JSON.stringify(measured, null, given.flag('json') ? 0 : 2))
  return 0
}

const measuresOf = (graph: Graph): { readonly [measure: string]: number } => {
  const { sizes } = components(graph)
  return {
    actors: graph.size,
    ties: tieCount(graph),
    density: density(graph),
    degreeCentralisation: degreeCentralisation(graph),
    components: sizes.length,
    largestComponent: Math.max(0, ...sizes),
    unconnected: sizes.filter((size) => size === 1).length,
    cutPoints: cutPoints(graph).length,
  }
}
