import type { XmlElement } from '@rgrove/parse-xml'
import { namedSheet, withNames } from './named-sheet.ts'
import type { NamedCells } from './named-sheet.ts'
import type { Sheet } from './sheet.ts'
import { attribute, within } from './xml.ts'

type Pair = readonly [string, string]

/**
 * The nodes and edges of a GEXF file (1.1 to 1.3) as two sheets: an attribute is a column, a place two. What changes
 * in time is read as it is without.
 *
 * @throws bad-file
 */
export const gexfSheets = (root: XmlElement): readonly Sheet[] => {
  const nodes: NamedCells[] = []
  const edges: NamedCells[] = []
  for (const graph of within(root, 'graph')) {
    const otherwise = attribute(graph, 'defaultedgetype') || 'undirected'
    const [ofNodes, ofEdges] = ['node', 'edge'].map((kind) => titlesIn(graph, kind))
    const take = (element: XmlElement): void => {
      for (const node of within(element, 'nodes').flatMap((list) => within(list, 'node'))) {
        nodes.push(
          new Map([
            ['id', attribute(node, 'id')],
            ...named('label', attribute(node, 'label')),
            ...valuesOf(node, ofNodes ?? new Map()),
            ...placeOf(node),
          ]),
        )
        take(node)
      }
    }
    take(graph)
    for (const edge of within(graph, 'edges').flatMap((list) => within(list, 'edge')))
      edges.push(
        new Map([
          ['from', attribute(edge, 'source')],
          ['to', attribute(edge, 'target')],
          ['direction', attribute(edge, 'type') || otherwise],
          ...named('id', attribute(edge, 'id')),
          ...named('label', attribute(edge, 'label')),
          ...named('weight', attribute(edge, 'weight')),
          ...valuesOf(edge, ofEdges ?? new Map()),
        ]),
      )
  }
  return [namedSheet('nodes', withNames(nodes)), namedSheet('edges', edges)]
}

const named = (name: string, text: string): readonly Pair[] => (text === '' ? [] : [[name, text]])

const titlesIn = (graph: XmlElement, kind: string): ReadonlyMap<string, string> =>
  new Map(
    within(graph, 'attributes')
      .filter((list) => attribute(list, 'class') === kind)
      .flatMap((list) => within(list, 'attribute'))
      .map((each) => [attribute(each, 'id'), attribute(each, 'title') || attribute(each, 'id')]),
  )

const valuesOf = (element: XmlElement, titles: ReadonlyMap<string, string>): readonly Pair[] =>
  within(element, 'attvalues')
    .flatMap((list) => within(list, 'attvalue'))
    .map((each) => {
      const of = attribute(each, 'for') || attribute(each, 'id')
      return [titles.get(of) ?? of, attribute(each, 'value')]
    })

const placeOf = (node: XmlElement): readonly Pair[] =>
  within(node, 'position').flatMap((position): readonly Pair[] => [
    ['x', attribute(position, 'x')],
    ['y', attribute(position, 'y')],
  ])
