import { GraphError } from '../errors.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { zipped } from './csv-zip.ts'
import { exportCsv } from './csv/write.ts'
import { exportJson } from './json.ts'
import type { Language } from '../model/language.ts'
import { gexfOf } from './writing/gexf.ts'
import { graphmlOf } from './writing/graphml.ts'
import { kumuOf } from './writing/kumu.ts'
import { kumuSheetsOf } from './writing/kumu-sheets.ts'
import { xlsxOf } from './writing/xlsx.ts'

/** A map as a file. `extension`: without its dot. */
export type Exported = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly extension: string
}

/** The forms that a map can be taken out in. */
export const exportFormats = [
  'json',
  'csv',
  'xlsx',
  'graphml',
  'gexf',
  'kumu',
  'kumu-xlsx',
] as const

/** Those of which nothing is lost: read back they are the same map. */
export const losslessFormats = exportFormats.filter((format) => format !== 'kumu-xlsx')

export type ExportFormat = (typeof exportFormats)[number]

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Writer = (snapshot: Snapshot, language: Language) => Exported | Promise<Exported>

const writers: { readonly [format in ExportFormat]: Writer } = {
  json: (snapshot) => ({
    bytes: text(exportJson(snapshot)),
    mediaType: 'application/json',
    extension: 'json',
  }),
  csv: (snapshot) => ({
    bytes: new Uint8Array(zipped(exportCsv(snapshot))),
    mediaType: 'application/zip',
    extension: 'zip',
  }),
  xlsx: async (snapshot, language) => ({
    bytes: await xlsxOf(snapshot, language),
    mediaType: spreadsheet,
    extension: 'xlsx',
  }),
  graphml: (snapshot) => ({
    bytes: graphmlOf(snapshot),
    mediaType: 'application/xml',
    extension: 'graphml',
  }),
  gexf: (snapshot) => ({
    bytes: gexfOf(snapshot),
    mediaType: 'application/xml',
    extension: 'gexf',
  }),
  kumu: (snapshot, language) => ({
    bytes: text(`${JSON.stringify(kumuOf(snapshot, language), null, 1)}\n`),
    mediaType: 'application/json',
    extension: 'kumu.json',
  }),
  'kumu-xlsx': async (snapshot, language) => ({
    bytes: await kumuSheetsOf(snapshot, language),
    mediaType: spreadsheet,
    extension: 'kumu.xlsx',
  }),
}

export const isExportFormat = (format: string): format is ExportFormat =>
  exportFormats.some((each) => each === format)

/**
 * The present state of a map in one of the formats that it can be taken out in. `language`: of labels that are for people.
 *
 * @throws unknown-format
 */
export const exportAs = async (
  format: string,
  snapshot: Snapshot,
  language: Language = 'nl',
): Promise<Exported> => {
  if (!isExportFormat(format))
    throw new GraphError('unknown-format', { format: format.slice(0, 40) })
  return writers[format](snapshot, language)
}
