import { join } from 'node:path'
import { root } from './run.mjs'

/** Where the tests leave what they found, for programs. */
export const report = join(root, 'dist', 'test-report.json')
