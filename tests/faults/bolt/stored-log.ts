import { statements } from '../../../graph/store/neo4j/statements.ts'
import type { Asked, Row } from './message.ts'
import type { Packable } from './pack.ts'
import type { Answer, Database } from './script.ts'

type Entry = {
  readonly revision: number
  readonly commitId: string
  readonly json: string
  readonly digest: string
}

export type StoredLog = {
  readonly database: Database
  /** How often a commit was applied. */
  readonly applied: (commitId: string) => number
}

/**
 * What the statements of the store mean, as far as they keep a log. `guarded`: whether a commit that is
 * known already is found again; without that it shows what a lost answer would do.
 */
export const storedLog = ({ guarded = true } = {}): StoredLog => {
  const logs = new Map<string, Entry[]>()
  const counts = new Map<string, number>()
  const logOf = ({ map }: Row): Entry[] | undefined => logs.get(String(map))

  const append = (asked: Row): Answer => {
    const log = logOf(asked) ?? (asked['expected'] === 0 ? [] : undefined)
    if (log === undefined) return { columns: appendColumns, rows: [] }
    const newest = log.at(-1)
    const [revision, digest] = [newest?.revision ?? 0, newest?.digest ?? '']
    const known = guarded ? (found(log, asked)?.json ?? null) : null
    const fits = known === null && revision === asked['expected'] && digest === asked['before']
    const apply = (): void => {
      const commitId = String(asked['commitId'])
      counts.set(commitId, (counts.get(commitId) ?? 0) + 1)
      log.push({
        revision: Number(asked['revision']),
        commitId,
        json: String(asked['json']),
        digest: String(asked['digest']),
      })
      logs.set(String(asked['map']), log)
    }
    const rows = [[fits, known, revision, digest]]
    return { columns: appendColumns, rows, ...(fits ? { apply } : {}) }
  }

  const meanings: Readonly<Record<string, (asked: Row) => Answer>> = {
    [statements.components]: () => table(['version'], [['5.26.30']]),
    [statements.marks]: () => table(['format', 'filled'], [[1, true]]),
    [statements.append]: append,
    [statements.head]: (asked) => {
      const newest = logOf(asked)?.at(-1)
      const rows = newest === undefined ? [] : [[newest.revision, newest.digest]]
      return table(['revision', 'digest'], rows)
    },
    [statements.known]: (asked) => {
      const entry = found(logOf(asked) ?? [], asked)
      return table(['json'], entry === undefined ? [] : [[entry.json]])
    },
    [statements.log]: (asked) => {
      const log = logOf(asked) ?? []
      const newest = log.length
      const rows = log
        .filter(({ revision }) => revision > Number(asked['after']))
        .slice(0, Number(asked['limit']))
        .map(({ revision, json, digest }) => [newest, revision, json, digest])
      return table(
        ['newest', 'revision', 'json', 'digest'],
        newest > 0 && rows.length === 0 ? [[newest, null, null, null]] : rows,
      )
    },
  }

  return {
    database: ({ query, parameters }: Asked) => {
      const meaning = meanings[query]
      if (meaning === undefined) throw new RangeError(`no such statement: ${query}`)
      return meaning(parameters)
    },
    applied: (commitId) => counts.get(commitId) ?? 0,
  }
}

const appendColumns = ['fits', 'known', 'revision', 'digest']

const table = (columns: readonly string[], rows: readonly (readonly Packable[])[]): Answer => ({
  columns,
  rows,
})

const found = (log: readonly Entry[], asked: Row): Entry | undefined =>
  log.find(({ commitId }) => commitId === asked['commitId'])
