import { expect, test } from 'vitest'
import { violations } from './arrows.ts'
import { sourceTree } from './source-tree.ts'

test('every import follows the arrows', () => {
  expect(violations(sourceTree(/\.(ts|tsx|mjs)$/u))).toEqual([])
})

test.each([
  ['graph/model/ids.ts', `import { merge } from '../change/merge.ts'`],
  ['graph/model/ids.ts', `import { readFile } from 'node:fs'`],
  [
    'graph/change/merge.ts',
    `import { z } from 'zod'\nimport type { Store } from '../store/store.ts'`,
  ],
  ['graph/analysis/lens.ts', `import { csv } from '../format/csv.ts'`],
  ['graph/picture/arrange.ts', `import { merge } from '../change/merge.ts'`],
  ['graph/picture/arrange.ts', `import cytoscape from 'cytoscape'`],
  ['graph/store/store.ts', `type Database = import('./sqlite/open.ts').Database`],
  [
    'graph/store/store.ts',
    `import { open } from './sqlite/open.ts'\nimport { join } from 'node:path'`,
  ],
  ['api/contract.ts', `import { app } from './app.ts'`],
  ['api/contract.ts', `import { z } from 'zod'\nexport * from '../graph/format/csv.ts'`],
  ['api/app.ts', `import { T } from '../web/words/say.tsx'`],
  ['command/main.ts', `const { App } = await import('../web/app.tsx')`],
  ['web/state/view.ts', `import { open } from '../../graph/store/open.ts'`],
  ['web/state/view.ts', `import type { App } from '../../api/app.ts'`],
  ['web/measures/start.ts', `new Worker(new URL('../../graph/store/open.ts', import.meta.url))`],
  ['web/state/view.ts', `import '../../tests/web/plant.ts'`],
  ['web/app.tsx', `import { fastify } from 'fastify'`],
  ['tools/start.mjs', `import { z } from 'zod'`],
  ['shared/loose.ts', `export const loose = 1`],
])('in %s the line %s is caught', (path, text) => {
  expect(violations(new Map([[path, text]]))).toHaveLength(text.includes('node:path') ? 2 : 1)
})

test.each([
  ['graph/change/merge.ts', `import type { Id } from '../model/ids.ts'`],
  ['graph/store/sqlite/open.ts', `import { DatabaseSync } from '@photostructure/sqlite'`],
  [
    'api/app.ts',
    `import { fastify } from 'fastify'\nimport { merge } from '../graph/change/merge.ts'`,
  ],
  ['web/app.tsx', `import { sentences } from '../graph/words/say-error.ts'`],
  ['web/api/send.ts', `import { problem } from '../../api/contract.ts'`],
])('in %s the line %s is allowed', (path, text) => {
  expect(violations(new Map([[path, text]]))).toEqual([])
})
