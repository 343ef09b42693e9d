import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'
import { sourceHash } from './sources.mjs'
import { say } from './words.mjs'

const dist = join(root, 'dist')
/** The server and the command line in one file, beside `dist/web`. */
export const bundle = join(dist, 'vonk.mjs')

/** Beside which file each part keeps the hash of what it was built from. */
const stamps = { web: join(dist, 'web', '.sources'), server: join(dist, '.sources') }

const bundleServer = async () => {
  // Named here and not at the top: before the installation there is no esbuild.
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['command/main.ts'],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
  })
}

const bundleWeb = async () => {
  const { code } = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Error(`vite ended with ${code}`)
}

const builders = { web: bundleWeb, server: bundleServer }

/** Builds what changed since the last time; ends the program with a sentence when that fails. */
export const build = async () => {
  const parts = Object.keys(builders)
    .map((part) => ({ part, hash: sourceHash(part) }))
    .filter(
      ({ part, hash }) => !existsSync(stamps[part]) || readFileSync(stamps[part], 'utf8') !== hash,
    )
  if (parts.length === 0) return
  say('building')
  const ends = await Promise.allSettled(parts.map(({ part }) => builders[part]()))
  if (ends.some(({ status }) => status === 'rejected')) {
    say('build-failed')
    process.exit(1)
  }
  for (const { part, hash } of parts) writeFileSync(stamps[part], hash)
}
