import type { z } from 'zod'
import { GraphError } from '../errors.ts'
import { placeOf } from './fault.ts'
import { windows1252 } from './windows-1252.ts'

/**
 * The text of a file: in UTF-8, in UTF-16 or, as a Belgian Excel writes CSV unless it is told otherwise, in
 * Windows-1252, which any bytes are.
 */
export const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
