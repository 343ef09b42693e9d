import { strToU8, unzipSync, zipSync } from 'fflate'
import { GraphError } from '../errors.ts'
import type { CsvFile } from './csv/write.ts'

const mebibyte = 1024 * 1024
const mostEntries = 200
/** The earliest time that a zip can tell: equal maps give equal bytes. */
const noTime = new Date(1980, 0, 1)

/** The pair of sheets in one file; equal sheets give equal bytes. */
export const zipped = (files: readonly CsvFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    mtime: noTime,
  })

/**
 * The CSV files in a zip, by their names without folders. What it says it will grow to is looked at
 * before anything is unpacked.
 *
 * @throws bad-file, file-too-large
 */
export const unzippedCsv = (
  bytes: Uint8Array,
  largestMebibytes: number,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  let total = 0
  let entries = 0
  const take = (file: { name: string; originalSize: number }): boolean => {
    entries += 1
    total += file.originalSize
    if (entries > mostEntries || total > largestMebibytes * mebibyte)
      throw new GraphError('file-too-large', { max: largestMebibytes })
    return file.name.toLowerCase().endsWith('.csv') && !file.name.startsWith('__MACOSX/')
  }
  try {
    return Object.entries(unzipSync(bytes, { filter: take })).map(([path, content]) => ({
      name: path.split(/[\\/]/u).at(-1) ?? path,
      bytes: content,
    }))
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw new GraphError('bad-file', { reason: 'zip' }, error)
  }
}
