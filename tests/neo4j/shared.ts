import { mkdirSync, rmdirSync } from 'node:fs'
import { afterAll, beforeAll, inject } from 'vitest'

/** A Neo4j that runs for all tests, and the folder that stands while some test file has it. */
export type SharedNeo4j = { readonly url: string; readonly taken: string }

/** The address of a shared Neo4j that the tests of this file have for themselves while they run. */
export const useNeo4j = (): (() => string) => {
  let mine: SharedNeo4j | undefined
  beforeAll(() => {
    mine = inject('sharedNeo4j').find(took)
    if (mine === undefined) throw new Error('more test files run than there are shared Neo4j')
  })
  afterAll(() => {
    if (mine !== undefined) rmdirSync(mine.taken)
  })
  return () => {
    if (mine === undefined) throw new Error('asked for before the tests began')
    return mine.url
  }
}

/** Takes it unless somebody has it: a folder is made once, whoever tries at the same moment. */
const took = ({ taken }: SharedNeo4j): boolean => {
  try {
    mkdirSync(taken)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
