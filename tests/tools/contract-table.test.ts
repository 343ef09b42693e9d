import { expect, test } from 'vitest'
import { contractTable } from '../../tools/steps/contract-table.mjs'

const file = (name: string, ...assertionResults: readonly object[]) => ({
  name: `/home/vonk/tests/${name}.test.ts`,
  assertionResults,
})

const fact = (engine: string, title: string, status = 'passed') => ({
  ancestorTitles: ['a file', `${engine} as a store`],
  title,
  status,
  duration: 1234,
})

test('the table of the stores shows each fact on each engine, and what failed or was not tried', () => {
  const lines = contractTable({
    testResults: [
      file('store/sqlite', fact('SQLite', 'keeps'), fact('SQLite', 'gives back')),
      file(
        'neo4j/contract',
        fact('Neo4j 5.26', 'keeps'),
        fact('Neo4j 5.26', 'gives back', 'failed'),
      ),
      file('neo4j/newest', fact('Neo4j newest', 'keeps', 'skipped')),
      file('store/kill', {
        ancestorTitles: [],
        title: 'two kills',
        status: 'passed',
        duration: 50,
      }),
      file('web/other', fact('SQLite', 'something else')),
    ],
  })
  expect(lines).toEqual([
    'a store     SQLite        Neo4j 5.26    Neo4j newest',
    'keeps       ok 1.2 s      ok 1.2 s      not tried',
    'gives back  ok 1.2 s      FAILED 1.2 s  not tried',
    '2 facts on 3 engines: 3 ok, 1 failed, 2 not tried',
    '',
    'ok 0.1 s      two kills',
  ])
})
