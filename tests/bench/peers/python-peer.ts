import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const wheels = ['igraph==1.0.0', 'numpy==2.4.6', 'scipy==1.17.1']
const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vonk', 'peers')

export type Told = { readonly milliseconds: number; readonly found: unknown }

/** igraph C and scipy in a Python of their own, fetched once. */
export type PythonPeer = {
  readonly learn: (
    graph: string,
    size: number,
    ties: readonly (readonly [number, number])[],
  ) => void
  readonly ask: (graph: string, job: string, most?: number) => Promise<Told>
  readonly close: () => void
}

export const pythonPeer = (): PythonPeer => {
  const python = join(folder, 'bin', 'python')
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', folder])
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...wheels], { stdio: 'inherit' })
  }
  const child = spawn(python, [join(import.meta.dirname, 'peers.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const send = (message: object): void => void child.stdin.write(`${JSON.stringify(message)}\n`)
  return {
    learn: (graph, size, ties) => send({ graph, size, ties }),
    ask: async (graph, job, most) => {
      send({ graph, job, most })
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`no answer to ${job}`)
      // The only writer of this line is `peers.py`.
      return JSON.parse(value) as Told
    },
    close: () => void child.stdin.end(),
  }
}
