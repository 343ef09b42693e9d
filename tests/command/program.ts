import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

export type Program = {
  /** Runs the program as a person would, in Dutch, with a data folder of its own. */
  run: (home: string, ...args: readonly string[]) => Promise<Ended & { readonly bytes: Buffer }>
  /** An empty folder; gone after the tests. */
  folder: () => string
  path: () => string
}

/** The real program, bundled once for the tests of a file: it starts in a tenth of the time. */
export const useProgram = (): Program => {
  // Inside the project, so that it finds its packages.
  const cache = join(process.cwd(), 'node_modules', '.cache')
  let place = ''
  let nth = 0
  beforeAll(async () => {
    await mkdir(cache, { recursive: true })
    place = mkdtempSync(join(cache, 'vonk-command-'))
    await build({
      entryPoints: ['command/main.ts'],
      outfile: join(place, 'vonk.mjs'),
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))
  const path = (): string => join(place, 'vonk.mjs')
  return {
    path,
    folder: () => mkdtempSync(join(place, `folder-${(nth += 1)}-`)),
    run: async (home, ...args) => {
      const env = { ...process.env, VONK_HOME: home, LC_ALL: 'nl_BE.UTF-8', VONK_OPEN: 'false' }
      const child = spawn(process.execPath, [path(), ...args], { env, cwd: home })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
      child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
      const code = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject)
        child.on('close', resolve)
      })
      const bytes = Buffer.concat(out)
      return { code, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() }
    },
  }
}

/** The last line of an output, as the JSON that it is. */
export const lastLine = (out: string): unknown => JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')
