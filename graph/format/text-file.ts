import type { z } from 'zod'
import { GraphError } from '../errors.ts'
import { placeOf } from './fault.ts'
import { windows1252 } from './windows-1252.ts'

/** The text of a file in UTF-8, with or without a byte order mark. @throws bad-file */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new GraphError('bad-file', { expected: 'UTF-8' }, error)
  }
}

/**
 * The text of a sheet: in UTF-8 or, as a Belgian Excel writes CSV unless it is told otherwise, in
 * Windows-1252, which any bytes are.
 */
export const sheetTextOf = (bytes: Uint8Array): string => {
  try {
    return textOf(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What a schema makes of a value. @throws bad-file, with the first place that does not fit */
export const shaped = <S extends z.ZodType>(schema: S, value: unknown): z.infer<S> => {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const names = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  throw new GraphError('bad-file', {
    at: placeOf([...(issue?.path ?? []), ...names]).slice(0, 120),
    reason: issue?.code ?? 'shape',
  })
}
