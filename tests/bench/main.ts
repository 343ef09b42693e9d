import { analysis } from './analysis.ts'
import { drawing } from './drawing.ts'
import { files } from './files.ts'
import { measureFindings } from './findings.ts'
import { layout } from './layout.ts'
import { live } from './live.ts'
import { reanalysis } from './reanalysis.ts'
import { restart } from './restart.ts'
import { serve } from './serve.ts'
import { store } from './store.ts'

/** What can be measured: `npm run bench -- store`. Each prints its figures, a line of JSON each. */
const benches: { readonly [name: string]: () => Promise<void> } = {
  store,
  serve,
  live,
  restart,
  analysis,
  findings: measureFindings,
  reanalysis,
  drawing,
  layout,
  files,
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`Choose one of: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
} else await bench()
