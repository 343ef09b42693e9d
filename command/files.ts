import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { GraphError } from '../graph/errors.ts'

const mebibyte = 1024 * 1024
/** The most that a file on the command line may hold. */
export const largestMebibytes = 200

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * The file of a path, or of a folder all files in it with this ending.
 *
 * @throws bad-file when there is none or it cannot be read; file-too-large
 */
export const filesAt = async (path: string, ending: string): Promise<readonly GivenFile[]> => {
  try {
    if (!(await stat(path)).isDirectory()) return [await fileAt(path)]
    const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith(ending))
    const files = await Promise.all(names.toSorted().map(async (name) => fileAt(join(path, name))))
    if (files.length > 0) return files
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw unreadable(path, error)
  }
  throw unreadable(path)
}

const fileAt = async (path: string): Promise<GivenFile> => {
  const { size } = await stat(path)
  if (size > largestMebibytes * mebibyte)
    throw new GraphError('file-too-large', { at: path, max: largestMebibytes })
  return { name: basename(path), bytes: await readFile(path) }
}

const unreadable = (path: string, cause?: unknown): GraphError => {
  const why = cause instanceof Error && 'code' in cause ? { reason: String(cause.code) } : {}
  return new GraphError('bad-file', { at: path, ...why }, cause)
}
