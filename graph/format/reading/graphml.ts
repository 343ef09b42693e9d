import type { XmlElement } from '@rgrove/parse-xml'
import { namedSheet, withNames } from './named-sheet.ts'
import type { NamedCells } from './named-sheet.ts'
import type { Sheet } from './sheet.ts'
import { attribute, localName, textOf, within } from './xml.ts'

/**
 * The nodes and edges of a GraphML file (Brandes et al. 2002, doi:10.1007/3-540-45848-4_59) as two sheets: what a
 * key names is a column. Nested graphs are laid flat; ports and hyperedges are left out.
 *
 * @throws bad-file
 */
export const graphmlSheets = (root: XmlElement): readonly Sheet[] => {
  const keys = new Map(
    within(root, 'key').map((key) => [
      attribute(key, 'id'),
      {
        name: attribute(key, 'attr.name') || attribute(key, 'id'),
        otherwise: within(key, 'default').map(textOf)[0] ?? '',
        of: attribute(key, 'for'),
      },
    ]),
  )
  const dataOf = (element: XmlElement): readonly (readonly [string, string])[] => {
    const given = within(element, 'data').map(
      (data) => [attribute(data, 'key'), textOf(data).trim()] as const,
    )
    const said = new Set(given.map(([key]) => key))
    const defaults = [...keys].flatMap(([id, { of, otherwise }]) =>
      otherwise !== '' && !said.has(id) && [localName(element), 'all', ''].includes(of)
        ? [[id, otherwise] as const]
        : [],
    )
    return [...given, ...defaults].map(([key, text]) => [keys.get(key)?.name ?? key, text])
  }
  const nodes: NamedCells[] = []
  const edges: NamedCells[] = []
  const take = (graph: XmlElement): void => {
    const isDirected = attribute(graph, 'edgedefault') !== 'undirected'
    for (const node of within(graph, 'node')) {
      nodes.push(new Map([['id', attribute(node, 'id')], ...dataOf(node)]))
      for (const nested of within(node, 'graph')) take(nested)
    }
    for (const edge of within(graph, 'edge'))
      edges.push(
        new Map([
          ['from', attribute(edge, 'source')],
          ['to', attribute(edge, 'target')],
          ['direction', directionOf(edge, isDirected)],
          ...(attribute(edge, 'id') === '' ? [] : [['id', attribute(edge, 'id')] as const]),
          ...dataOf(edge),
        ]),
      )
  }
  for (const graph of within(root, 'graph')) take(graph)
  return [namedSheet('nodes', withNames(nodes)), namedSheet('edges', edges)]
}

const directionOf = (edge: XmlElement, isDirected: boolean): string => {
  const own = attribute(edge, 'directed')
  return (own === '' ? isDirected : own === 'true') ? 'directed' : 'undirected'
}
