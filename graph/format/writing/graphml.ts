import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { columnsOf, elementCells } from './element-cells.ts'
import { xmlFile, xmlText } from './xml-text.ts'

/**
 * The map as GraphML (Brandes et al. 2002, doi:10.1007/3-540-45848-4_59): a key for every column of Vonk's own sheets, so
 * that it is read back unchanged. Everything is text; what Vonk calls an entity is a node. All edges are directed, as
 * networkx wants it: whether a type has a direction, its name says.
 */
export const graphmlOf = (snapshot: Snapshot): Uint8Array<ArrayBuffer> => {
  const { entities, relations } = toBody(snapshot)
  const nodes = entities.map(elementCells)
  const edges = relations.map(elementCells)
  const ofNodes = columnsOf(nodes).filter((column) => column !== 'id')
  const ofEdges = columnsOf(edges).filter((column) => !['id', 'from', 'to'].includes(column))
  const key = (column: string, nth: number, of: 'node' | 'edge'): string =>
    `<key id="${of[0]}${nth}" for="${of}" attr.name="${xmlText(column)}" attr.type="string"/>`
  const dataOf = (
    cells: ReadonlyMap<string, string>,
    columns: readonly string[],
    prefix: string,
  ): string =>
    columns
      .flatMap((column, nth) => {
        const text = cells.get(column) ?? ''
        return text === '' ? [] : [`<data key="${prefix}${nth}">${xmlText(text)}</data>`]
      })
      .join('')
  return xmlFile([
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...ofNodes.map((column, nth) => key(column, nth, 'node')),
    ...ofEdges.map((column, nth) => key(column, nth, 'edge')),
    `<graph id="${xmlText(snapshot.id)}" edgedefault="directed">`,
    ...nodes.map(
      (cells) =>
        `<node id="${xmlText(cells.get('id') ?? '')}">${dataOf(cells, ofNodes, 'n')}</node>`,
    ),
    ...edges.map((cells) => {
      const [id, from, to] = ['id', 'from', 'to'].map((name) => xmlText(cells.get(name) ?? ''))
      return `<edge id="${id}" source="${from}" target="${to}">${dataOf(cells, ofEdges, 'e')}</edge>`
    }),
    '</graph>',
    '</graphml>',
  ])
}
