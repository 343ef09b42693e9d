import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

/** They start a Neo4j of their own, and so run beside the facts. */
const ownDatabase = [
  'tests/neo4j/newest.test.ts',
  'tests/neo4j/bad-input.test.ts',
  'tests/neo4j/restart.test.ts',
  'tests/neo4j/full-disk.test.ts',
]

/** They leave nothing behind in their worker, and so share one: most of their time went into starting. */
const pure = ['tests/graph/**', 'tests/web/**', 'tests/boundaries/**', 'tests/tools/**']

const maxWorkers = Math.max(2, availableParallelism())

/** Browsers are heavy: their tests come last, two at a time. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure.map((folder) => `${folder}/*.test.{ts,tsx}`),
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'facts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'tests/e2e/**', 'tests/neo4j/**'],
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          exclude: ownDatabase,
          globalSetup: 'tests/neo4j/global-setup.ts',
          testTimeout: 300_000,
          // They share as many databases: tests/neo4j/global-setup.ts.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j-own',
          include: ownDatabase,
          globalSetup: 'tests/neo4j/find-neo4j.ts',
          testTimeout: 300_000,
          // With the facts, whose workers these are: a group shares one number.
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          testTimeout: 300_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
