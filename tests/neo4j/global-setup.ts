import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { provideNeo4j } from './find-neo4j.ts'
import type { SharedNeo4j } from './shared.ts'
import { startNeo4j } from './start-neo4j.ts'
import type { RunningNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** As many as test files run at once. */
    readonly sharedNeo4j: readonly SharedNeo4j[]
  }
}

/** As in `vitest.config.ts`. */
const atOnce = 2

const running: RunningNeo4j[] = []
let folder: string | undefined

/** Starts the Neo4j that the tests share. */
export const setup = async (project: TestProject): Promise<void> => {
  const installed = await provideNeo4j(project)
  const place = mkdtempSync(join(tmpdir(), 'vonk-neo4j-taken-'))
  folder = place
  for (let nth = 0; nth < atOnce; nth += 1) running.push(await startNeo4j(installed))
  project.provide(
    'sharedNeo4j',
    running.map(({ url, port }) => ({ url, taken: join(place, String(port)) })),
  )
}

export const teardown = async (): Promise<void> => {
  for (const each of running) await each.remove()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
