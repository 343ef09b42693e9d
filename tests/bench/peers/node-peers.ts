import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const packages = [
  'cytoscape@3.34.4',
  'cytoscape-fcose@2.2.0',
  'graphology@0.26.0',
  'ngraph.forcelayout@3.3.1',
  'ngraph.graph@20.1.2',
  'papaparse@5.5.3',
  '@e965/xlsx@0.20.3',
]
const folder = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'vonk',
  'peers-of-node',
)

/** Libraries that are measured beside Vonk and are no part of it, fetched once. */
export const nodePeer = (name: string): unknown => {
  if (!existsSync(join(folder, 'node_modules', name))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...packages], {
      cwd: folder,
      stdio: 'inherit',
    })
  }
  return createRequire(join(folder, 'package.json'))(name)
}
