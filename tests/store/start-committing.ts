import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('commit-loop.ts', import.meta.url))

/** The loop in one file, which starts in a tenth of the time. Gone after the test. */
export const bundledLoop = async (): Promise<string> => {
  // Inside the project, so that it finds its packages.
  const cache = join(process.cwd(), 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const place = mkdtempSync(join(cache, 'vonk-loop-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  const outfile = join(place, 'loop.mjs')
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
  })
  return outfile
}

/** Another process that serves this file and commits to it; a line for each acknowledged commit id. */
export const startCommitting = (path: string, program = script) => {
  const loader = program === script ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...loader, program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface({ input: child.stdout }) }
}
