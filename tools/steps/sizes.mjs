import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'

/** What a browser has to load, against the budgets of `.size-limit.mjs`. */
export const sizeProblems = async () => {
  if (!existsSync(join(root, 'dist/web/index.html')))
    return ['Nothing is built to be weighed. Run: npm run build']
  const { code, output } = await runTool('size-limit', ['--silent'], { quiet: true })
  return code === 0 ? [] : [output.trim()]
}
