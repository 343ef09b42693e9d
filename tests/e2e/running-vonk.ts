import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** A real Vonk in a process of its own, with a data folder that nobody else has. */
export type RunningVonk = {
  /** `http://127.0.0.1:PORT`, without the launch secret. */
  readonly origin: string
  /** The address that opens a session; works once. */
  readonly link: string
  readonly home: string
  /** Another link, for another visitor. */
  newLink(): Promise<string>
  stop(): Promise<void>
}

/** Starts the built program (`npm run build` comes first) and waits until it says that it is ready. */
export const startVonk = async (
  home: string = mkdtempSync(join(tmpdir(), 'vonk-e2e-')),
): Promise<RunningVonk> => {
  const child = spawn(process.execPath, ['dist/vonk.mjs', 'start'], {
    env: { ...process.env, VONK_HOME: home, VONK_PORT: '0', VONK_OPEN: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const link = await readyLine(child)
  return {
    origin: new URL(link).origin,
    link,
    home,
    newLink: () => newLink(home),
    stop: async () => {
      await ended(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const readyLine = async (child: ChildProcess): Promise<string> => {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('Vonk has no output to read')
  let complaint = ''
  stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  for await (const line of createInterface({ input: stdout })) {
    const ready = /^Vonk: (http:\S+)/u.exec(line)
    if (ready?.[1] !== undefined) return ready[1]
  }
  throw new Error(`Vonk ended before it was ready: ${complaint}`)
}

const newLink = async (home: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/vonk.mjs', 'link'], {
    env: { ...process.env, VONK_HOME: home, VONK_OPEN: 'false' },
  })
  const link = /http:\S+/u.exec(stdout)
  if (link === null) throw new Error(`no link in: ${stdout}`)
  return link[0]
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}
