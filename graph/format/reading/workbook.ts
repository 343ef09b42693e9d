import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { unzipSync } from 'fflate'
import { GraphError } from '../../errors.ts'
import { mostRows } from './limits.ts'
import type { Limits } from './limits.ts'
import { sheetOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { textOf } from '../text-file.ts'
import { textSheet } from './text-sheet.ts'
import { checkZip } from './zip-size.ts'

/**
 * The sheets of a zip: an XLSX or ODS workbook, hidden sheets left out, or text sheets beside one another.
 *
 * @throws bad-file, file-too-large
 */
export const zippedSheets = async (
  bytes: Uint8Array,
  limits: Limits,
): Promise<readonly Sheet[]> => {
  checkZip(bytes, limits)
  const names = namesIn(bytes)
  try {
    if (names.includes('xl/workbook.xml')) return await xlsxSheets(bytes)
    if (names.includes('content.xml')) return odsSheets(await readOds(bytes))
    return textSheets(bytes)
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw new GraphError('bad-file', { reason: 'workbook' }, error)
  }
}

const xlsxSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const { sheets } = await readXlsx(bytes, {
    maxRows: mostRows + 1,
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  })
  return sheets.map(({ name, rows }) => sheetOf(name, rows))
}

const odsSheets = ({ sheets }: Awaited<ReturnType<typeof readOds>>): readonly Sheet[] =>
  sheets.filter(({ hidden }) => hidden !== true).map(({ name, rows }) => sheetOf(name, rows))

const namesIn = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch (error) {
    throw new GraphError('bad-file', { reason: 'zip' }, error)
  }
  return names
}

const isText = /\.(?:csv|tsv|txt)$/iu

const textSheets = (bytes: Uint8Array): readonly Sheet[] => {
  const files = unzipSync(bytes, {
    filter: ({ name }) => isText.test(name) && !name.startsWith('__MACOSX/'),
  })
  const found = Object.entries(files).map(([path, content]) =>
    textSheet(path.split(/[\\/]/u).at(-1) ?? path, textOf(content)),
  )
  if (found.length === 0) throw new GraphError('bad-file', { reason: 'empty' })
  return found
}
