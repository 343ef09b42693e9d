import type { Environment } from '../api/env.ts'
import type { Language } from '../graph/model/language.ts'

/** What a command may use of the world around it. */
export type Io = {
  readonly env: Environment
  readonly language: Language
  /** Writes a line to the standard output: what was asked for, and nothing else. */
  readonly out: (line: string) => void
  /** Says something to whoever sits there, apart from what was asked for. */
  readonly say: (sentence: string) => void
  /** Writes what was asked for to the standard output as it is. */
  readonly write: (bytes: Uint8Array) => void
}
