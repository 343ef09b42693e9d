import { strToU8 } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { sheetsMap } from '../../command/sheets-map.ts'
import { recognise } from '../../graph/format/mapping/recognise.ts'
import { commandLimits } from '../../graph/format/reading/limits.ts'
import { readFile } from '../../graph/format/reading/read-file.ts'
import type { Sheet } from '../../graph/format/reading/sheet.ts'
import { review } from '../../graph/format/review/review.ts'
import { csvOf, csvToStored, rows, table } from './csv-stored.ts'
import { report, spread, timed } from './figures.ts'
import { nodePeer } from './peers/node-peers.ts'

const rounds = 5

/**
 * Reading lists of 10,000: CSV to stored beside PapaParse and raw inserts (aim: 1.5), a workbook beside SheetJS's
 * reading alone (aim: 1), and finding who is there already among 10,000.
 */
export const files = async (): Promise<void> => {
  await csvToStored()
  await workbook()
  await duplicates()
}

type SheetJs = {
  read(bytes: Uint8Array, options: object): { Sheets: { [name: string]: object } }
  utils: { sheet_to_json(sheet: object, options: object): readonly (readonly unknown[])[] }
}

const workbook = async (): Promise<void> => {
  const cells = table()
  const bytes = new Uint8Array(
    await writeXlsx({ sheets: [{ name: 'Lijst', rows: cells.map((row) => [...row]) }] }),
  )
  const xlsx = nodePeer('@e965/xlsx') as SheetJs
  const [own, peer]: [number[], number[]] = [[], []]
  let isEqual = false
  for (let round = 0; round < rounds; round += 1) {
    let sheets: readonly Sheet[] = []
    own.push(
      await timed(async () => {
        const contents = await readFile({ name: 'lijst.xlsx', bytes }, commandLimits)
        if (contents.type === 'sheets') ({ sheets } = contents)
      }),
    )
    let read: readonly (readonly unknown[])[] = []
    peer.push(
      await timed(() => {
        const { Sheets } = xlsx.read(bytes, { type: 'array' })
        read = xlsx.utils.sheet_to_json(Sheets['Lijst'] ?? {}, { header: 1 })
      }),
    )
    isEqual = JSON.stringify(sheets[0]?.rows) === JSON.stringify(read)
  }
  report({
    bench: 'files',
    what: 'xlsx',
    rows,
    ratio: spread(own.map((ms, nth) => ms / (peer[nth] ?? 0))),
    ownMs: spread(own),
    peerMs: spread(peer),
    equal: isEqual,
  })
}

/** A list of which a third is on the map, a third is there but for a letter, and a third is new. */
const duplicates = async (): Promise<void> => {
  const cells = table()
  const { map } = await sheetsMap([{ name: 'lijst.csv', bytes: strToU8(csvOf(cells)) }], 'Lijst')
  const changed = cells.map(([name = '', ...rest], nth) => {
    if (nth === 0 || nth % 3 === 0) return [name, ...rest]
    return nth % 3 === 1 ? [`${name}x`, ...rest] : [`Geheel ander ${nth * 7919}`, ...rest]
  })
  const sheets = [{ name: 'nieuw.csv', rows: changed }]
  const mapping = recognise(sheets)
  const counts = { same: 0, doubtful: 0, new: 0 }
  const ms: number[] = []
  for (let round = 0; round < 3; round += 1)
    ms.push(
      await timed(async () => {
        const seen = await review(map, { sheets, mapping, choices: new Map() })
        for (const status of ['same', 'doubtful', 'new'] as const)
          counts[status] = seen.rows.filter((row) => row.status === status).length
      }),
    )
  report({ bench: 'files', what: 'duplicates', rows, among: rows, ms: spread(ms), ...counts })
}
