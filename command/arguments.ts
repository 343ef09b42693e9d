import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { settingsFrom } from '../api/env.ts'
import type { Environment, Settings } from '../api/env.ts'
import { GraphError } from '../graph/errors.ts'

/** What a command takes: `usage` is the line that help shows. */
export type Takes = {
  readonly usage: string
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** How many words besides options, at least and at most. */
  readonly words: readonly [least: number, most: number]
}

export type Given = {
  readonly words: readonly string[]
  readonly text: (option: string) => string | undefined
  readonly flag: (option: string) => boolean
  /** With the store of the command line before that of the environment. */
  readonly settings: Settings
}

/** What somebody typed after the name of a command. @throws bad-usage, bad-setting */
export const argumentsOf = (args: readonly string[], env: Environment, takes: Takes): Given => {
  const { words, values } = typed(args, takes)
  const text = (option: string): string | undefined => {
    const value = values[option]
    return typeof value === 'string' ? value : undefined
  }
  const store = text('store')
  return {
    words,
    text,
    flag: (option) => values[option] === true,
    settings: settingsFrom(store === undefined ? env : { ...env, VONK_STORE: store }),
  }
}

const typed = (
  args: readonly string[],
  { usage, options = {}, words: [least, most] }: Takes,
): { words: readonly string[]; values: { readonly [name: string]: unknown } } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, store: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length >= least && positionals.length <= most)
      return { words: positionals, values }
  } catch (error) {
    throw new GraphError('bad-usage', { usage }, error)
  }
  throw new GraphError('bad-usage', { usage })
}
