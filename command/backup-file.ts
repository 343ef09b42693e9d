import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { GraphError } from '../graph/errors.ts'
import type { Commit } from '../graph/change/commit.ts'
import { newestFormat, upgrade } from '../graph/change/upgrade.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { MapId } from '../graph/model/ids.ts'

/**
 * A backup is JSON, a line each: what it is; then for every map its id and newest revision and the log
 * word for word; at the end how much there was and the SHA-256 of all lines before.
 */
export const firstLine = { vonk: 'backup', format: 1 } as const

const first = z.object({ vonk: z.literal('backup'), format: z.number() })
const mapLine = z.strictObject({ map: z.string(), revision: z.int().min(1) })
const lastLine = z.strictObject({ maps: z.int(), commits: z.int(), sha256: z.string() })

export type LastLine = z.infer<typeof lastLine>

/** One commit of a backup. `newest`: the revision at which the map of the backup ends. */
export type Entry = {
  readonly map: MapId
  readonly newest: number
  readonly json: string
  readonly commit: Commit
}

/**
 * The commits of a backup, map by map, oldest first. What is wrong with the file is known for sure only
 * after the last one.
 *
 * @throws bad-file, newer-format
 */
export async function* entriesOf(path: string): AsyncGenerator<Entry, LastLine> {
  const hash = createHash('sha256')
  const count = { maps: 0, commits: 0 }
  let current: { map: MapId; revision: number; read: number } | undefined
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    const at = `${path}, ${number}`
    const value = parsed(line, at)
    if (number === 1) checkFirst(value, at)
    else if (current === undefined || current.read === current.revision) {
      const last = lastLine.safeParse(value)
      if (last.success) return checkedLast(last.data, { ...count, sha256: hash.digest('hex') }, at)
      const { map, revision } = fitting(mapLine, value, at)
      current = { map: asMapId(map), revision, read: 0 }
      count.maps += 1
    } else {
      current.read += 1
      count.commits += 1
      const commit = upgrade(value)
      if (commit.revision !== current.read) throw new GraphError('bad-file', { at })
      yield { map: current.map, newest: current.revision, json: line, commit }
    }
    hash.update(`${line}\n`)
  }
  throw new GraphError('bad-file', { at: path, reason: 'end' })
}

const checkFirst = (value: unknown, at: string): void => {
  const { format } = fitting(first, value, at)
  if (format > firstLine.format)
    throw new GraphError('newer-format', { format, newest: newestFormat })
}

const checkedLast = (said: LastLine, counted: LastLine, at: string): LastLine => {
  if (JSON.stringify(said) !== JSON.stringify(counted))
    throw new GraphError('bad-file', { at, reason: 'sha256' })
  return said
}

const fitting = <S extends z.ZodType>(schema: S, value: unknown, at: string): z.infer<S> => {
  const read = schema.safeParse(value)
  if (!read.success) throw new GraphError('bad-file', { at })
  return read.data
}

const parsed = (line: string, at: string): unknown => {
  try {
    const value: unknown = JSON.parse(line)
    return value
  } catch (error) {
    throw new GraphError('bad-file', { at }, error)
  }
}

/** Split at line feeds only: JSON may hold the other signs that end a line elsewhere. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(path)
    for await (const bytes of stream) {
      const lines = (rest + decoder.write(bytes)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new GraphError('bad-file', { at: path, reason: String(error.code) }, error)
    throw error
  }
  if (rest !== '') yield rest
}
