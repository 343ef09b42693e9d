import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** What each part of the build is made of. */
const sources = {
  web: ['web', 'graph', 'api', 'vite.config.ts', 'package-lock.json'],
  server: ['graph', 'api', 'command', 'seed', 'tools/steps/built.mjs', 'package-lock.json'],
}

/** The files below a folder, or the file itself, as paths from the root. */
export const filesIn = (path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path))
        .sort()
        .flatMap((name) => filesIn(`${path}/${name}`))
    : [path]

/** A number for the sources of a part: another one as soon as a letter differs. */
export const sourceHash = (part) => {
  const hash = createHash('sha256')
  for (const file of sources[part].flatMap(filesIn))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}
