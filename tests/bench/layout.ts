import type cytoscape from 'cytoscape'
import type { Entity, Position } from '../../graph/model/element.ts'
import { isActor, nameOf, placed, positionOf } from '../../graph/model/element.ts'
import { asId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { fromBody, toBody } from '../../graph/model/snapshot.ts'
import { arrange } from '../../graph/picture/arrange.ts'
import { placeBeside } from '../../graph/picture/place-beside.ts'
import { randomFrom } from '../../graph/model/random.ts'
import { boxOfActor } from '../../web/canvas/actor-box.ts'
import { fontSize, labelOf } from '../../graph/picture/label.ts'
import { entity } from '../graph/builders/elements.ts'
import { report, spread, timed } from './figures.ts'
import { placedMap } from './large-map.ts'
import { nodePeer } from './peers/node-peers.ts'

/** Adding one actor beside fcose, and a whole arrangement beside ngraph.forcelayout. */
export const layout = async (): Promise<void> => {
  await oneMore(500)
  await whole(2_000)
}

const arranged = (snapshot: Snapshot): Snapshot => {
  const places = arrange(snapshot, 'bench')
  const { entities, ...rest } = toBody(snapshot)
  return fromBody({
    ...rest,
    entities: entities.map((each) =>
      isActor(each) ? placed(each, places[each.id] ?? null) : each,
    ),
  })
}

/** A newcomer with three neighbours: the others stay, its lines are as long as others', it lies over nobody. */
const oneMore = async (size: number): Promise<void> => {
  const map = arranged(placedMap(size))
  const actors = [...map.entities.values()].filter(isActor)
  const neighbours = [3, 7, 12].map((nth) => actors[nth]?.id ?? asId('x'))
  const newcomer: Entity = entity('association', 'De nieuwe vereniging')
  const times: number[] = []
  let place: Position = [0, 0]
  for (let run = 0; run < 15; run += 1)
    times.push(
      await timed(() => {
        place = placeBeside(map, newcomer, neighbours)
      }),
    )
  const at = new Map(actors.map((actor) => [actor.id, positionOf(actor) ?? ([0, 0] as Position)]))
  const far = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1])
  const lengths = [...map.relations.values()].map(({ from, to }) =>
    far(at.get(from) ?? [0, 0], at.get(to) ?? [0, 0]),
  )
  const median = spread(lengths).median
  const own = neighbours.map((id) => far(at.get(id) ?? [0, 0], place) / median)
  const boxOf = (name: string, [x, y]: Position) =>
    boxOfActor({ label: labelOf(name).lines.join('\n'), x, y }, fontSize)
  const mine = boxOf('De nieuwe vereniging', place)
  const over = actors.filter((actor) => {
    const box = boxOf(nameOf(actor), at.get(actor.id) ?? [0, 0])
    return mine.x1 < box.x2 && box.x1 < mine.x2 && mine.y1 < box.y2 && box.y1 < mine.y2
  })
  const fcoseMs = await fcose(map, newcomer, neighbours)
  report({
    bench: 'layout',
    size,
    addMs: spread(times),
    fcoseMs,
    addRatio: spread(times).median / fcoseMs,
    othersMoved: 0,
    lineShares: own.map((share) => Number(share.toPrecision(3))),
    overlaps: over.length,
  })
}

const fcose = async (
  map: Snapshot,
  newcomer: Entity,
  neighbours: readonly string[],
): Promise<number> => {
  const peer = nodePeer('cytoscape') as typeof cytoscape
  peer.use(nodePeer('cytoscape-fcose') as cytoscape.Ext)
  const core = peer({
    headless: true,
    styleEnabled: true,
    elements: [
      ...[...map.entities.values()].filter(isActor).map(({ id, x = 0, y = 0 }) => ({
        data: { id },
        position: { x, y },
      })),
      ...[...map.relations.values()].map(({ id, from, to }) => ({
        data: { id, source: from, target: to },
      })),
      { data: { id: newcomer.id } },
      ...neighbours.map((id) => ({ data: { id: `new-${id}`, source: newcomer.id, target: id } })),
    ],
  })
  const options = { name: 'fcose', animate: false, randomize: false, quality: 'default' }
  const ms = await timed(
    () =>
      new Promise<void>((resolve) => {
        const run = core.layout(options)
        run.one('layoutstop', () => resolve())
        run.run()
      }),
  )
  core.destroy()
  return ms
}

type NgraphGraph = { addLink(from: string, to: string): void; addNode(id: string): void }
type NgraphLayout = { step(): boolean; getNodePosition(id: string): { x: number; y: number } }

/** As many steps as its authors run in their own examples. */
const ngraphSteps = 500

const whole = async (size: number): Promise<void> => {
  const map = placedMap(size)
  let first = ''
  let places: { readonly [id: string]: Position } = {}
  const ownMs = await timed(() => {
    places = arrange(map, 'bench')
    first = JSON.stringify(places)
  })
  const again = JSON.stringify(arrange(map, 'bench'))
  const makeGraph = nodePeer('ngraph.graph') as {
    default?: () => NgraphGraph
  } & (() => NgraphGraph)
  const makeLayout = nodePeer('ngraph.forcelayout') as { default?: unknown } & ((
    graph: NgraphGraph,
  ) => NgraphLayout)
  const graph = (makeGraph.default ?? makeGraph)()
  const actors = [...map.entities.values()].filter(isActor).map(({ id }) => id)
  for (const id of actors) graph.addNode(id)
  for (const { from, to } of map.relations.values()) graph.addLink(from, to)
  const peer = ((makeLayout.default as typeof makeLayout | undefined) ?? makeLayout)(graph)
  const peerMs = await timed(() => {
    for (let step = 0; step < ngraphSteps; step += 1) if (peer.step()) break
  })
  const ratio = (at: (id: string) => Position): number => edgeRatio(map, actors, at)
  report({
    bench: 'layout',
    size,
    sameTwice: first === again,
    ownMs,
    peerMs,
    timeRatio: ownMs / peerMs,
    edgeToRandom: {
      own: ratio((id) => places[id] ?? [0, 0]),
      peer: ratio((id) => {
        const { x, y } = peer.getNodePosition(id)
        return [x, y]
      }),
    },
  })
}

/** How long lines are beside the distance of any two: the smaller, the nearer together lies who works together. */
const edgeRatio = (
  map: Snapshot,
  actors: readonly string[],
  at: (id: string) => Position,
): number => {
  const far = (a: string, b: string): number => {
    const [[ax, ay], [bx, by]] = [at(a), at(b)]
    return Math.hypot(ax - bx, ay - by)
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const random = randomFrom('pairs')
  const any = (): string => actors[Math.floor(random() * actors.length)] ?? ''
  const lines = [...map.relations.values()].map(({ from, to }) => far(from, to))
  const pairs = Array.from({ length: 10_000 }, () => far(any(), any()))
  return mean(lines) / mean(pairs)
}
