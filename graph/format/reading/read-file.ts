import { GraphError } from '../../errors.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { readJson } from '../json.ts'
import { isNeighbourhoodFile, readNeighbourhood } from '../neighbourhood.ts'
import { readMeSheet } from '../writing/read-me.ts'
import { gexfSheets } from './gexf.ts'
import { graphmlSheets } from './graphml.ts'
import { isKumu, kumuSheets } from './kumu.ts'
import { checkSize, deepest } from './limits.ts'
import type { Limits } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { textOf } from '../text-file.ts'
import { textSheet } from './text-sheet.ts'
import { zippedSheets } from './workbook.ts'
import { localName, xmlRoot } from './xml.ts'
import { isZip } from './zip-size.ts'

export type FileBytes = { readonly name: string; readonly bytes: Uint8Array }

/** What a file holds: a whole map, or sheets that say in their own words what they hold. */
export type FileContents =
  | { readonly type: 'map'; readonly snapshot: Snapshot }
  | { readonly type: 'sheets'; readonly sheets: readonly Sheet[] }

/**
 * Reads a file by what it holds, whatever its name says: a map of Vonk or a neighbourhood file, a workbook (XLSX, ODS),
 * text sheets, a Kumu project, GraphML or GEXF.
 *
 * @throws bad-file, file-too-large, unknown-format and what the reader of a map throws
 */
export const readFile = async (
  { name, bytes }: FileBytes,
  limits: Limits,
): Promise<FileContents> => {
  checkSize(bytes, limits)
  if (isZip(bytes)) return { type: 'sheets', sheets: await zippedSheets(bytes, limits) }
  if (isOldWorkbook(bytes)) throw new GraphError('unknown-format', { format: 'xls' })
  const text = textOf(bytes)
  if (/\0/u.test(text.slice(0, 4096)))
    throw new GraphError('bad-file', { at: name, reason: 'binary' })
  const begin = text.replace(/^\uFEFF/u, '').trimStart()
  if (begin.startsWith('<')) return { type: 'sheets', sheets: xmlSheets(name, begin) }
  if (/^[[{]/u.test(begin)) return jsonContents(name, begin)
  return { type: 'sheets', sheets: [textSheet(name, text)] }
}

/**
 * What several files hold together: a whole map where one of them is that, else all their sheets, told apart by their names.
 *
 * @throws as `readFile`
 */
export const readFiles = async (
  files: readonly FileBytes[],
  limits: Limits,
): Promise<FileContents> => {
  const all = await Promise.all(files.map((file) => readFile(file, limits)))
  const map = all.find((contents) => contents.type === 'map')
  if (map !== undefined) return map
  const sheets = all.flatMap((contents) => (contents.type === 'sheets' ? contents.sheets : []))
  return { type: 'sheets', sheets: toldApart(sheets) }
}

/** Most workbooks call their first sheet the same: `Blad1`, `Blad1 (2)`. */
const toldApart = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    // What says of a workbook what it is keeps its name: by that it is known.
    if (sheet.name === readMeSheet) return sheet
    let { name } = sheet
    for (let nth = 2; taken.has(name); nth += 1) name = `${sheet.name} (${nth})`
    taken.add(name)
    return { ...sheet, name }
  })
}

/** What Excel wrote before 2007, and a workbook behind a password. */
const isOldWorkbook = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0

const xmlSheets = (name: string, text: string): readonly Sheet[] => {
  const root = xmlRoot(name, text)
  if (localName(root) === 'graphml') return graphmlSheets(root)
  if (localName(root) === 'gexf') return gexfSheets(root)
  throw new GraphError('unknown-format', { format: localName(root).slice(0, 40) })
}

const jsonContents = async (name: string, text: string): Promise<FileContents> => {
  if (depthOf(text) > deepest) throw new GraphError('bad-file', { at: name, reason: 'depth' })
  const value = parsed(name, text)
  if (isNeighbourhoodFile(value)) return { type: 'map', snapshot: await readNeighbourhood(value) }
  if (isKumu(value)) return { type: 'sheets', sheets: kumuSheets(value) }
  return { type: 'map', snapshot: readJson(value) }
}

const parsed = (name: string, text: string): unknown => {
  try {
    // A map is data only: nothing in it may reach what objects inherit.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch (error) {
    throw new GraphError('bad-file', { at: name, reason: 'json' }, error)
  }
}

/** How deep brackets lie in one another outside texts. */
const depthOf = (text: string): number => {
  let [depth, most] = [0, 0]
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gsu)) {
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    most = Math.max(most, depth)
  }
  return most
}
