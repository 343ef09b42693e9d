import { isResidentPerson } from '../../model/element.ts'
import type { Entity } from '../../model/element.ts'
import { knownText } from '../../model/value.ts'
import { neighboursOf } from '../graph.ts'
import { expectedTies, mixing } from '../measures/mixing.ts'
import type { Network } from '../network.ts'
import { isOutside } from '../network.ts'

/** Two categories of actors whose ties with each other are counted. */
export type Cell = {
  readonly name: CellName
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** How many of each were asked, partly or fully. */
  readonly askedX: number
  readonly askedY: number
  readonly observed: number
  readonly expected: number
  /** Whether enough is known of both to say anything (domain §3.9b). */
  readonly runs: boolean
  /** Whether there are far fewer ties than chance would put there. */
  readonly isFlagged: boolean
}

export type CellName = 'nl-fr' | 'informal-care' | 'informal-formal'

const careSubkinds = new Set([
  'gp_practice',
  'home_nurse',
  'pharmacist',
  'physiotherapist',
  'home_care',
  'residential_care',
  'community_health_centre',
  'mental_health',
  'health_insurer',
])

type Test = (actor: Entity) => boolean

const speaks =
  (language: string): Test =>
  ({ fields }) =>
    fields['workingLanguage'] === language
const isOf =
  (sphere: string): Test =>
  ({ fields }) =>
    fields['sphere'] === sphere
const isCare: Test = ({ fields }) => careSubkinds.has(knownText(fields['subkind']) ?? '')

const categories: { readonly [name in CellName]: readonly [Test, Test] } = {
  'nl-fr': [speaks('nl'), speaks('fr')],
  'informal-care': [isOf('informal'), isCare],
  'informal-formal': [isOf('informal'), isOf('formal')],
}

const names: readonly CellName[] = ['nl-fr', 'informal-care', 'informal-formal']
const fewestActors = 3
const fewestExpected = 2
const flaggedShare = 0.5

const kept = new WeakMap<Network, readonly Cell[]>()

/**
 * The cells that are looked at by default, counted once. A cell is flagged with `E ≥ 2` and `O < 0.5 E`
 * ties between its categories, O observed and E by chance. Whoever lies outside the area or is in both
 * categories is in neither (domain §3.1, G4). Cost O(n + m).
 */
export const cellsOf = (network: Network): readonly Cell[] => {
  const found = kept.get(network) ?? names.map((name) => counted(network, name))
  kept.set(network, found)
  return found
}

const counted = (network: Network, name: CellName): Cell => {
  const [isX, isY] = categories[name]
  const categoryOf = new Int32Array(network.size).fill(-1)
  for (const [node, actor] of network.nodes.slice(0, network.size).entries())
    if (!isOutside(network, node) && isX(actor) !== isY(actor))
      categoryOf[node] = isX(actor) ? 0 : 1
  const members = (category: number): readonly number[] =>
    [...categoryOf.keys()].filter((node) => categoryOf[node] === category)
  const [x, y] = [members(0), members(1)]
  const asked = (nodes: readonly number[]): number =>
    nodes.filter((node) => (network.coverage[node] ?? 0) > 0).length
  const [askedX, askedY] = [asked(x), asked(y)]
  const observed = mixing(network.cooperation, categoryOf, 2).ties(0, 1)
  const expected = expectedTies(network.cooperation, x.length, y.length)
  const share = network.settings.askedShare
  const runs =
    Math.min(x.length, y.length) >= fewestActors &&
    askedX >= share * x.length &&
    askedY >= share * y.length
  const isFlagged = runs && expected >= fewestExpected && observed < flaggedShare * expected
  return { name, x, y, askedX, askedY, observed, expected, runs, isFlagged }
}

/**
 * Who stands between the two categories of a cell today: in neither, no individual resident, with a
 * neighbour in each, in order of node; with the pairs that they stand between and that are not tied.
 */
export const bridgersOf = (
  network: Network,
  { x, y }: Cell,
): readonly { readonly node: number; readonly brokered: number }[] => {
  const [inX, inY] = [new Set(x), new Set(y)]
  const graph = network.cooperation
  const found: { node: number; brokered: number }[] = []
  for (let node = 0; node < network.size; node++) {
    const actor = network.nodes[node]
    if (actor === undefined || inX.has(node) || inY.has(node)) continue
    if (isResidentPerson(actor) || isOutside(network, node)) continue
    const neighbours = [...neighboursOf(graph, node)]
    const ofY = neighbours.filter((other) => inY.has(other))
    const ofX = ofY.length === 0 ? [] : neighbours.filter((other) => inX.has(other))
    if (ofX.length === 0) continue
    const brokered = ofX.reduce((sum, one) => {
      const tied = new Set(neighboursOf(graph, one))
      return sum + ofY.filter((other) => !tied.has(other)).length
    }, 0)
    found.push({ node, brokered })
  }
  return found
}

/** The name of a cell as messages choose by it: their words know no hyphen. */
export const cellWord = (name: CellName): string => name.replace('-', '_')
