import { GraphError } from '../errors.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { zipped } from './csv-zip.ts'
import { exportCsv } from './csv/write.ts'
import { exportJson } from './json.ts'

/** A map as a file. `extension`: without its dot. */
export type Exported = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly extension: string
}

const writers: { readonly [format: string]: (snapshot: Snapshot) => Exported } = {
  json: (snapshot) => ({
    bytes: new TextEncoder().encode(exportJson(snapshot)),
    mediaType: 'application/json',
    extension: 'json',
  }),
  csv: (snapshot) => ({
    bytes: new Uint8Array(zipped(exportCsv(snapshot))),
    mediaType: 'application/zip',
    extension: 'zip',
  }),
}

/** The present state of a map in one of the formats that it can be taken out in. @throws unknown-format */
export const exportAs = (format: string, snapshot: Snapshot): Exported => {
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined
  if (write === undefined) throw new GraphError('unknown-format', { format: format.slice(0, 40) })
  return write(snapshot)
}
