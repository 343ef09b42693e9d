import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { statements } from '../../graph/store/neo4j/statements.ts'

type Finding = { readonly severity: number; readonly message: string }
type Lint = (query: string, schema: object) => { readonly diagnostics: readonly Finding[] }

const load = createRequire(join(process.cwd(), 'tools', 'cypher', 'package.json'))
const { lintCypherQuery } = load('@neo4j-cypher/language-support') as { lintCypherQuery: Lint }

/** As the reader wants to know of functions. */
const named = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { name, argumentDescription: [] }]))

/** What is in a database of ours: all that a text may name. */
const schema = {
  labels: ['Entity', 'Actor', 'Commit', 'Log', 'Vonk'],
  relationshipTypes: [],
  propertyKeys:
    'id map name from to type labels properties revision commitId at author digest json locked format'.split(
      ' ',
    ),
  functions: { 'CYPHER 5': named('coalesce', 'labels', 'properties', 'type') },
  procedures: {
    'CYPHER 5': {
      'dbms.components': {
        name: 'dbms.components',
        argumentDescription: [],
        returnDescription: [{ name: 'name' }, { name: 'versions' }],
        option: {},
      },
    },
  },
}

const problemsIn = (query: string): readonly string[] => {
  const names = [...query.matchAll(/\$(\w+)/gu)].map(([, name = '']) => [name, ''])
  const { diagnostics } = lintCypherQuery(query, {
    ...schema,
    parameters: Object.fromEntries(names),
  })
  return diagnostics.map(({ message }) => message)
}

describe('the Cypher of the store', () => {
  test.each(Object.entries(statements))(
    'Neo4j’s own reader finds nothing wrong with %s',
    (_, query) => {
      expect(problemsIn(query)).toEqual([])
    },
  )

  test.each([
    ['a word that is none', 'MATCH (log:Log) RETRUN log.map'],
    ['a name that was not given', 'MATCH (log:Log) RETURN lgo.map'],
    ['a label that is not ours', 'MATCH (log:Lgo) RETURN log.map'],
    ['a property that is not ours', 'MATCH (log:Log) RETURN log.mpa'],
    ['a bracket too few', 'MATCH (log:Log RETURN log.map'],
  ])('it finds %s', (_, query) => {
    expect(problemsIn(query)).not.toEqual([])
  })
})

/** What puts something together where a text must be a literal. */
const assembled = (source: string): readonly string[] =>
  source.split('\n').filter((line) => line.includes('${') || /[`'"]\s*\+|\+\s*[`'"]/u.test(line))

describe('queries', () => {
  test.each(['neo4j', 'sqlite'])('of %s are literals', (engine) => {
    expect(assembled(readFileSync(`graph/store/${engine}/statements.ts`, 'utf8'))).toEqual([])
  })

  test('that are put together are found', () => {
    expect(assembled('  one: `MATCH (n:${label})`,')).toHaveLength(1)
    expect(assembled(`  one: 'MATCH (n:' + label,`)).toHaveLength(1)
    expect(assembled('  one: `MATCH (n:Log)`,')).toEqual([])
  })

  test('reach Neo4j in one place, by the type of what stands in the list', () => {
    const pool = readFileSync('graph/store/neo4j/pool.ts', 'utf8')
    const connection = readFileSync('graph/store/neo4j/connection.ts', 'utf8')
    expect(pool.match(/session\.run\(/gu)).toHaveLength(1)
    expect(connection.match(/text: Statement/gu)).toHaveLength(3)
  })
})
