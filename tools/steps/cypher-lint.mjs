import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm } from './run.mjs'
import { say } from './words.mjs'

const folder = join(root, 'tools', 'cypher')

const versionsIn = (file) =>
  existsSync(file)
    ? Object.fromEntries(
        Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
          .filter(([path]) => path !== '')
          .map(([path, { version }]) => [path, version]),
      )
    : undefined

const isInstalled = () =>
  JSON.stringify(versionsIn(join(folder, 'node_modules', '.package-lock.json'))) ===
  JSON.stringify(versionsIn(join(folder, 'package-lock.json')))

/** Fetches Neo4j's own reader of Cypher, which is larger than all the rest and so has a folder of its own. */
export const cypherLint = async () => {
  if (isInstalled()) return
  say('fetching-cypher-lint')
  const { code } = await runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error'])
  if (code === 0) return
  say('install-failed')
  process.exit(1)
}
