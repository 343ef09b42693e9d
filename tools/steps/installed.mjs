import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm } from './run.mjs'
import { say } from './words.mjs'

const least = [20, 19]

/** Ends the program with a sentence when Node is too old. */
export const needNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  say('node', { least: least.join('.'), found: process.versions.node })
  process.exit(1)
}

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Whether an installed package is meant for this kind of computer, and not carried over from another. */
const fits = ({ os, cpu }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))

/**
 * Whether node_modules is what the lock file asks for. npm writes what it installed into a lock of
 * its own, as its very last act: an installation that was broken off has none.
 */
export const isInstalled = () => {
  const own = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, own))) return false
  const found = packagesIn(own)
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (found[path] ? found[path].version === version && fits(found[path]) : optional),
  )
}

/** Installs when something is missing; ends the program with a sentence when that fails. */
export const install = async () => {
  if (isInstalled()) return
  say('installing')
  // With NODE_ENV=production npm would leave out what the build needs.
  const { code } = await runNpm(['ci', '--include=dev', '--loglevel=error'])
  if (code === 0) return
  say('install-failed')
  process.exit(1)
}
