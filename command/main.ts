import { loggedError } from '../api/logged-error.ts'
import { GraphError } from '../graph/errors.ts'
import { sayError } from '../graph/words/say-error.ts'
import { commandWords } from './command-words.ts'
import type { Io } from './io.ts'
import { languageOf } from './language.ts'

type Command = { readonly run: (args: readonly string[], io: Io) => Promise<number> }

/** Loaded when asked for: `vonk link` does not wait for what `vonk load` needs. */
const commands: { readonly [name: string]: () => Promise<Command> } = {
  start: async () => import('./start.ts'),
  link: async () => import('./link.ts'),
  load: async () => import('./load.ts'),
  export: async () => import('./export.ts'),
  findings: async () => import('./findings.ts'),
  measures: async () => import('./measures.ts'),
  'check-data': async () => import('./check-data.ts'),
  backup: async () => import('./backup.ts'),
  restore: async () => import('./restore.ts'),
  'review-files': async () => import('./review-files.ts'),
}

const failed = 1
const misused = 2

const io: Io = {
  env: process.env,
  language: languageOf(process.env),
  out: (line) => void process.stdout.write(`${line}\n`),
  say: (sentence) => void process.stderr.write(`${sentence}\n`),
  write: (bytes) => void process.stdout.write(bytes),
}

/** Runs a command and gives its exit code; what goes wrong becomes a sentence on stderr. */
const main = async ([name = 'help', ...args]: readonly string[]): Promise<number> => {
  if (['help', '--help', '-h'].includes(name)) {
    io.out(commandWords['command.help'][io.language])
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    io.say(commandWords['command.help'][io.language])
    return misused
  }
  try {
    return await (await load()).run(args, io)
  } catch (error) {
    return complain(error)
  }
}

const complain = (error: unknown): number => {
  if (!(error instanceof GraphError)) console.error(loggedError(error))
  const known = error instanceof GraphError ? error : new GraphError('internal', {}, error)
  io.say(`${sayError(known, io.language)} [${known.code}]`)
  return known.code === 'bad-usage' ? misused : failed
}

// Nothing of what people typed gets out by an error that nobody caught.
process.on('uncaughtException', (error) => process.exit(complain(error)))
// Whoever reads the output may stop reading: `vonk export … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(failed)
})

process.exitCode = await main(process.argv.slice(2))
