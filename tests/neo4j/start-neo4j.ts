import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { forJava } from '../../tools/steps/neo4j-server.mjs'

/** What `tools/steps/neo4j.mjs` found. */
export type Installed = {
  readonly version: string
  readonly java: string
  readonly jars: string
  /** The folder with the program that starts it. */
  readonly server: string
}

export type Neo4jOptions = {
  /** Lines for neo4j.conf. */
  readonly settings?: readonly string[]
  /** Its folder; a new one when none is given. */
  readonly home?: string
  readonly port?: number
}

/** A real Neo4j. */
export type RunningNeo4j = {
  readonly url: string
  readonly port: number
  readonly home: string
  readonly child: ChildProcess
  /** Ends it with a signal and waits until it is gone; its folder stays. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>
  /** Ends it and takes its folder away. */
  readonly remove: () => Promise<void>
}

/** Starts a real Neo4j on a free port of this computer, and waits until it answers. */
export const startNeo4j = async (
  { java, jars, server }: Installed,
  options: Neo4jOptions = {},
): Promise<RunningNeo4j> => {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'vonk-neo4j-'))
  const port = options.port ?? (await freePort())
  const config = join(home, 'neo4j.conf')
  const settings = [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'dbms.security.auth_enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    // Reserved on the disk twice, at once: 512 MB otherwise.
    'db.tx_log.rotation.size=16m',
    ...(options.settings ?? []),
  ]
  writeFileSync(config, byName(settings).join('\n'))
  const child = spawn(
    java,
    [
      ...forJava,
      `-XX:SharedArchiveFile=${join(server, 'classes.jsa')}`,
      '-cp',
      [join(server, 'server.jar'), join(jars, '*')].join(delimiter),
      'Neo4jServer',
      home,
      config,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  await answers(child)
  return {
    url: `bolt://127.0.0.1:${port}`,
    port,
    home,
    child,
    end,
    remove: async () => {
      await end('SIGKILL')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Later settings replace earlier ones of the same name, which Neo4j itself would refuse. */
const byName = (settings: readonly string[]): readonly string[] => [
  ...new Map(settings.map((line) => [line.slice(0, line.indexOf('=')), line])).values(),
]

const answers = async (child: ChildProcess): Promise<void> => {
  let complaint = ''
  child.stderr?.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  if (child.stdout === null) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') return
  throw new Error(`Neo4j ended before it was ready: ${complaint}`)
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
