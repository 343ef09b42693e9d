import type { Core, EdgeDefinition, NodeDefinition } from 'cytoscape'
import { fontSize } from '../../graph/picture/label.ts'
import { writtenAt } from './names.ts'
import type { ActorMark } from './actor-mark.ts'
import type { FoldedMark } from './fold.ts'
import type { LineMark, Marks } from './marks.ts'

/**
 * Makes the picture show these marks and no others. What did not change is not touched, and nobody
 * moves but who was moved. No layout ever runs here.
 */
export const syncMarks = (core: Core, marks: Marks): void => {
  const wanted = new Map<string, NodeDefinition | EdgeDefinition>()
  for (const actor of marks.actors) wanted.set(actor.id, nodeOf(actor))
  for (const group of marks.folded ?? []) wanted.set(group.id, foldedNode(group))
  for (const line of marks.lines) wanted.set(line.id, edgeOf(line))
  core.batch(() => {
    core
      .elements()
      .not('.possible, .ghost, .area')
      .filter((element) => isGone(dataOf(element), wanted))
      .remove()
    const added: (NodeDefinition | EdgeDefinition)[] = []
    for (const [id, definition] of wanted) {
      const element = core.getElementById(id)
      if (element.empty()) added.push(definition)
      else {
        if (differs(dataOf(element), definition.data)) element.data(definition.data)
        const position = definition.position
        if (position !== undefined && element.isNode() && !element.grabbed())
          movedTo(element, position)
      }
    }
    core.add(added)
  })
}

type Data = { readonly [name: string]: unknown }

/** What the renderer holds of somebody; its own types leave it open. */
const dataOf = (element: { data(): unknown }): Data => element.data() as Data

/** A line whose ends are others now is another line to the renderer. */
const isGone = (data: Data, wanted: ReadonlyMap<string, { data: Data }>): boolean => {
  const now = wanted.get(String(data['id']))?.data
  return now === undefined || now['source'] !== data['source'] || now['target'] !== data['target']
}

const differs = (before: Data, after: Data): boolean =>
  Object.entries(after).some(
    ([name, value]) => name !== 'font' && name !== 'halo' && before[name] !== value,
  )

const movedTo = (
  node: {
    position(): { x: number; y: number }
    position(place: { x: number; y: number }): unknown
  },
  place: { x: number; y: number },
): void => {
  const now = node.position()
  if (now.x !== place.x || now.y !== place.y) node.position(place)
}

const nodeOf = ({ position: [x, y], ...data }: ActorMark): NodeDefinition => ({
  group: 'nodes',
  data: { ...data, ...writtenAt(fontSize) },
  position: { x, y },
})

/** Nobody drags a group or chooses it: a tap opens it again. */
const foldedNode = ({ position: [x, y], ...data }: FoldedMark): NodeDefinition => ({
  group: 'nodes',
  data: { ...data, asked: true, ...writtenAt(fontSize) },
  position: { x, y },
  classes: 'folded',
  selectable: false,
  grabbable: false,
})

const edgeOf = ({ from, to, ...data }: LineMark): EdgeDefinition => ({
  group: 'edges',
  data: { ...data, source: from, target: to },
})
