/** `npm run check`: everything that a machine can say about the code without running it. */
import { licenceProblems } from './steps/licences.mjs'
import { lockProblems, lockedPackages } from './steps/lock.mjs'
import { runTool } from './steps/run.mjs'
import { sizeProblems } from './steps/sizes.mjs'

const tool =
  (name, ...args) =>
  async () => {
    const { code, output } = await runTool(name, args, { quiet: true })
    return code === 0 ? [] : [output.trim()]
  }

/** Each answers with what is wrong; the slowest first, since two run at a time. */
const steps = [
  ['lint', tool('oxlint', '--deny-warnings', '--report-unused-disable-directives')],
  ['dead code', tool('knip')],
  ['types', tool('typescript', '--noEmit', '-p', 'tsconfig.json')],
  ['types of graph', tool('typescript', '--noEmit', '-p', 'tsconfig.graph.json')],
  ['types of web', tool('typescript', '--noEmit', '-p', 'tsconfig.web.json')],
  ['format', tool('oxfmt', '--check', '.')],
  ['sizes', sizeProblems],
  ['licences', licenceProblems],
  ['lock file', async () => lockProblems(lockedPackages())],
]

const waiting = [...steps]
let failed = 0

const worker = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, check] = step
    const began = performance.now()
    const problems = await check()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds} s`)
    if (problems.length > 0) failed += 1
    for (const problem of problems) console.log(problem)
  }
}

await Promise.all([worker(), worker()])
process.exitCode = failed === 0 ? 0 : 1
