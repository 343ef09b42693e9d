import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** The packages of the lock file by the place where each comes to lie; the project itself lies at ''. */
export const lockedPackages = () =>
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages

/** Where npm would find `name` when the package at `path` asks for it: its own folder first, then up. */
const resolveIn = (packages, path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[place]) return place
    if (at === '') return undefined
  }
}

/**
 * What is wrong with the lock file. npm leaves out the packages of other platforms when the registry
 * did not have them yet, and then `npm ci` fails on a Mac or on Windows only.
 */
export const lockProblems = (packages) =>
  Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !packages[resolveIn(packages, path, name)]?.version)
      .map((name) => `${path || 'package.json'} may need ${name}, which has no entry`),
    ...(entry.resolved ? [`${path} names the address that it came from`] : []),
    ...(path && !entry.integrity ? [`${path} has no integrity`] : []),
  ])

/** The packages that come along with these, at any depth, as places in the lock file. */
export const closure = (packages, names) => {
  const seen = new Set()
  const visit = (path) => {
    if (!path || seen.has(path)) return
    seen.add(path)
    const { dependencies, optionalDependencies, peerDependencies } = packages[path]
    for (const name of Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...peerDependencies,
    }))
      visit(resolveIn(packages, path, name))
  }
  for (const name of names) visit(resolveIn(packages, '', name))
  return [...seen].map((path) => ({ path, ...packages[path] }))
}
