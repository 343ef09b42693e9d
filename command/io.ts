import type { Environment } from '../api/env.ts'

/** What a command may use of the world around it. */
export type Io = {
  readonly env: Environment
  /** Writes a line to the standard output: what was asked for, and nothing else. */
  readonly out: (line: string) => void
}
