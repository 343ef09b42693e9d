import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export type Served = {
  readonly child: ChildProcess
  readonly origin: string
  readonly link: string
  /** The exit code and the signal, when it has ended. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>
  readonly complaint: () => string
}

type Env = { readonly [name: string]: string }

/** Starts a program that serves, and waits for the line that says it is ready. */
export const startServing = async (
  program: string,
  home: string,
  env: Env = {},
): Promise<Served> => {
  const child = spawn(process.execPath, [program, 'start'], {
    env: { ...process.env, VONK_HOME: home, VONK_PORT: '0', VONK_OPEN: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('exit', (code, signal) => resolve([code, signal]))
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  for await (const line of createInterface({ input: child.stdout })) {
    const link = /^Vonk: (http:\S+)$/u.exec(line)?.[1]
    if (link !== undefined)
      return { child, origin: new URL(link).origin, link, ended, complaint: () => complaint }
  }
  throw new Error(`ended before it was ready: ${complaint}`)
}
