import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { strToU8 } from 'fflate'
import { loadMap } from '../../command/load-file.ts'
import { sheetsMap } from '../../command/sheets-map.ts'
import { storeTarget } from '../../command/store-target.ts'
import { commandLimits } from '../../graph/format/reading/limits.ts'
import { readFile } from '../../graph/format/reading/read-file.ts'
import type { Sheet } from '../../graph/format/reading/sheet.ts'
import { randomFrom } from '../../graph/model/random.ts'
import { openStore } from '../../graph/store/open.ts'
import { report, spread, timed } from './figures.ts'
import { nodePeer } from './peers/node-peers.ts'

export const rows = 10_000
const rounds = 5

export const table = (): readonly (readonly string[])[] => {
  const random = randomFrom('files')
  const word = (): string => Math.floor(random() * 1e9).toString(36)
  return [
    ['Naam', 'Soort', 'Website', 'Telefoon', 'Thema’s'],
    ...Array.from({ length: rows }, (_, nth) => [
      `${word()} ${word()} ${nth}`,
      'organisatie',
      `https://${word()}.example`,
      `02 ${100 + (nth % 899)} 10 10`,
      nth % 2 === 0 ? 'ontmoeting' : 'voeding',
    ]),
  ]
}

export const csvOf = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.join(';')).join('\r\n')

type Papa = { parse(text: string, options: object): { data: readonly (readonly string[])[] } }

/**
 * From the bytes of a list to a map in a store, beside what a program does that takes in rows as they are: PapaParse, and a
 * raw insert in one transaction; of the rows, and of just what Vonk keeps of them (the log, and each element). Neither
 * looks whether somebody is there already, checks, merges, or could take it back. Reading alone does the same in both.
 */
export const csvToStored = async (): Promise<void> => {
  const bytes = strToU8(csvOf(table()))
  const papa = nodePeer('papaparse') as Papa
  const parse = () => papa.parse(new TextDecoder().decode(bytes), { delimiter: ';' }).data
  const ms = {
    own: [] as number[],
    look: [] as number[],
    read: [] as number[],
    parse: [] as number[],
    rows: [] as number[],
    kept: [] as number[],
  }
  let isEqual = true
  for (let round = 0; round < rounds; round += 1) {
    const home = mkdtempSync(join(tmpdir(), 'vonk-bench-'))
    let sheets: readonly Sheet[] = []
    ms.read.push(
      await timed(async () => {
        const contents = await readFile({ name: 'lijst.csv', bytes }, commandLimits)
        if (contents.type === 'sheets') ({ sheets } = contents)
      }),
    )
    let data: readonly (readonly string[])[] = []
    ms.parse.push(
      await timed(() => {
        data = parse()
      }),
    )
    isEqual &&= JSON.stringify(sheets[0]?.rows) === JSON.stringify(data)

    const path = join(home, 'vonk.sqlite')
    const store = await openStore(`sqlite:${path}`)
    let made: Awaited<ReturnType<typeof sheetsMap>> | undefined
    const look = await timed(async () => {
      made = await sheetsMap([{ name: 'lijst.csv', bytes }], 'Lijst')
    })
    if (made === undefined) throw new Error('nothing was read')
    const { map } = made
    let entities = 0
    const load = await timed(async () => {
      ;({ entities } = await loadMap(storeTarget(store), map))
    })
    await store.close()
    ms.look.push(look)
    ms.own.push(look + load)
    // Two themes and the map beside the actors.
    isEqual &&= entities - 3 === rows

    const raw = { name: 't', columns: ['a', 'b', 'c', 'd', 'e'] }
    ms.rows.push(
      await timed(() => insertAll(join(home, 'rows.sqlite'), [{ ...raw, rows: parse().slice(1) }])),
    )
    const kept = tablesIn(path)
    ms.kept.push(
      await timed(() => {
        parse()
        insertAll(join(home, 'kept.sqlite'), kept)
      }),
    )
    rmSync(home, { recursive: true, force: true })
  }
  const ratio = (one: readonly number[], other: readonly number[]) =>
    spread(one.map((each, nth) => each / (other[nth] ?? Number.NaN)))
  report({
    bench: 'files',
    what: 'csv to stored',
    rows,
    ratio: ratio(ms.own, ms.rows),
    ratioToWhatIsKept: ratio(ms.own, ms.kept),
    readingRatio: ratio(ms.read, ms.parse),
    ownMs: spread(ms.own),
    ofWhichLookedAtMs: spread(ms.look),
    rowsMs: spread(ms.rows),
    keptMs: spread(ms.kept),
    readMs: spread(ms.read),
    parseMs: spread(ms.parse),
    equal: isEqual,
  })
}

type Cell = string | number | null
type Table = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Every row that a store holds, as it lies there. */
const tablesIn = (path: string): readonly Table[] => {
  const db = new DatabaseSync(path, { readOnly: true })
  const names = ['map', 'commit_log', 'element']
  const tables = names.map((name) => {
    const all = db.prepare(`SELECT * FROM ${name}`).all() as { readonly [column: string]: Cell }[]
    return { name, columns: Object.keys(all[0] ?? {}), rows: all.map((row) => Object.values(row)) }
  })
  db.close()
  return tables
}

/** Into a new file, in one transaction, on the disk when it is over. */
const insertAll = (path: string, tables: readonly Table[]): void => {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  for (const { name, columns } of tables) db.exec(`CREATE TABLE ${name} (${columns.join(', ')})`)
  db.exec('BEGIN')
  for (const { name, columns, rows: all } of tables) {
    const insert = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
    for (const row of all) insert.run(...row)
  }
  db.exec('COMMIT')
  db.close()
}
