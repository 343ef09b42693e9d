import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll } from 'vitest'
import type { Program } from './program.ts'

/** The program as it serves, for all tests of a file or a group: its data folder, and where it answers. */
export const useServing = (
  { folder, path }: Program,
  more: { readonly [name: string]: string } = {},
): { readonly home: () => string; readonly origin: () => string } => {
  let [home, origin] = ['', '']
  let stop = async (): Promise<void> => undefined
  beforeAll(async () => {
    home = folder()
    const env = { ...process.env, VONK_HOME: home, VONK_PORT: '0', VONK_OPEN: 'false', ...more }
    const child = spawn(process.execPath, [path(), 'start'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    stop = async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    for await (const line of createInterface({ input: child.stdout })) {
      const [, link] = /^Vonk: (http:\S+)/u.exec(line) ?? []
      if (link === undefined) continue
      origin = new URL(link).origin
      break
    }
  })
  afterAll(async () => stop())
  return { home: () => home, origin: () => origin }
}
