import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths from the root of the repository, with slashes, and what the files hold. */
export type SourceTree = ReadonlyMap<string, string>

const root = join(import.meta.dirname, '..', '..')

const folders = ['graph', 'api', 'command', 'web', 'seed', 'tests', 'tools']

/** Every file of the repository that people write, but the data and the pictures. */
export const sourceTree = (pattern = /\.(ts|tsx|mjs|css)$/u): SourceTree =>
  new Map(
    folders
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && pattern.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((path) => !path.includes('node_modules')),
      )
      .map((path) => [
        path.slice(root.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  )

/** A sentence for each place in the tree where the pattern is found. */
export const placesOf = (tree: SourceTree, pattern: RegExp): string[] =>
  [...tree].flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(
      (found) => `${path}:${text.slice(0, found.index).split('\n').length} ${found[0].trim()}`,
    ),
  )
