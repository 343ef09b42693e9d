/** `npm test`: installs, finds a browser, builds, checks, and runs every test. Nothing is skipped. */
import { rmSync } from 'node:fs'
import { report } from './steps/report.mjs'
import { build } from './steps/built.mjs'
import { chromium } from './steps/chromium.mjs'
import { cypherLint } from './steps/cypher-lint.mjs'
import { install, needNode } from './steps/installed.mjs'
import { neo4j } from './steps/neo4j.mjs'
import { root, run, runTool } from './steps/run.mjs'
import { strace } from './steps/strace.mjs'

needNode()
// The report of an earlier run must never stand for this one.
rmSync(report, { force: true })
await install()
const env = { VONK_CHROMIUM: await chromium() }
// Fetched here, so that a refusal is told before anything runs.
await neo4j()
await strace()
await cypherLint()
await build()
const check = await run(process.execPath, ['tools/check.mjs'])
const tests = await runTool(
  'vitest',
  ['run', '--root', root, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { env },
)
await run(process.execPath, ['tools/contract-table.mjs'])
process.exitCode = check.code === 0 && tests.code === 0 ? 0 : 1
if (check.code !== 0) console.error('The tests ran, but the check above failed.')
