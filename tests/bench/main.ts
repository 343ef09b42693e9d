import process from 'node:process'

/**
 * What can be measured: `npm run bench -- store`. Each prints its figures, a line of JSON each. Only what is measured is
 * loaded: a package that lets go of an array buffer makes every typed array of the process a third slower.
 */
const benches: { readonly [name: string]: () => Promise<() => Promise<void>> } = {
  store: async () => (await import('./store.ts')).store,
  serve: async () => (await import('./serve.ts')).serve,
  live: async () => (await import('./live.ts')).live,
  restart: async () => (await import('./restart.ts')).restart,
  analysis: async () => (await import('./analysis.ts')).analysis,
  findings: async () => (await import('./findings.ts')).measureFindings,
  reanalysis: async () => (await import('./reanalysis.ts')).reanalysis,
  drawing: async () => (await import('./drawing.ts')).drawing,
  layout: async () => (await import('./layout.ts')).layout,
  files: async () => (await import('./files.ts')).files,
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`Choose one of: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
} else await (await bench())()
