import { toBody } from '../../model/snapshot.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { columnsOf, elementCells } from './element-cells.ts'
import { xmlFile, xmlText } from './xml-text.ts'

type Cells = ReadonlyMap<string, string>

/**
 * The map as GEXF 1.2, which Gephi and networkx read: an attribute for every column of Vonk's own sheets, so that it is read back unchanged; labels and
 * places as Gephi shows them. All edges are directed: whether a type has a direction, its name says.
 */
export const gexfOf = (snapshot: Snapshot): Uint8Array<ArrayBuffer> => {
  const { entities, relations } = toBody(snapshot)
  const nodes = entities.map(elementCells)
  const edges = relations.map(elementCells)
  const ofNodes = columnsOf(nodes).filter((column) => !['id', 'x', 'y'].includes(column))
  const ofEdges = columnsOf(edges).filter((column) => !['id', 'from', 'to'].includes(column))
  return xmlFile([
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '<graph mode="static" defaultedgetype="directed">',
    ...attributes('node', ofNodes),
    ...attributes('edge', ofEdges),
    '<nodes>',
    ...nodes.map((cells) => nodeOf(cells, ofNodes)),
    '</nodes>',
    '<edges>',
    ...edges.map((cells) => edgeOf(cells, ofEdges)),
    '</edges>',
    '</graph>',
    '</gexf>',
  ])
}

const attributes = (of: 'node' | 'edge', columns: readonly string[]): readonly string[] => [
  `<attributes class="${of}">`,
  ...columns.map(
    (column, nth) => `<attribute id="${nth}" title="${xmlText(column)}" type="string"/>`,
  ),
  '</attributes>',
]

const valuesOf = (cells: Cells, columns: readonly string[]): string =>
  `<attvalues>${columns
    .flatMap((column, nth) => {
      const text = cells.get(column) ?? ''
      return text === '' ? [] : [`<attvalue for="${nth}" value="${xmlText(text)}"/>`]
    })
    .join('')}</attvalues>`

const nodeOf = (cells: Cells, columns: readonly string[]): string => {
  const [x, y] = [cells.get('x'), cells.get('y')]
  const place =
    x === undefined || y === undefined
      ? ''
      : `<viz:position x="${plain(x)}" y="${plain(y)}" z="0"/>`
  const id = xmlText(cells.get('id') ?? '')
  const label = xmlText(cells.get('name') ?? cells.get('id') ?? '')
  return `<node id="${id}" label="${label}">${valuesOf(cells, columns)}${place}</node>`
}

/** A number without the sign that keeps a spreadsheet from reading it. */
const plain = (cell: string): string => cell.replace(/^'/u, '')

const edgeOf = (cells: Cells, columns: readonly string[]): string => {
  const [id, from, to] = ['id', 'from', 'to'].map((column) => xmlText(cells.get(column) ?? ''))
  return `<edge id="${id}" source="${from}" target="${to}">${valuesOf(cells, columns)}</edge>`
}
