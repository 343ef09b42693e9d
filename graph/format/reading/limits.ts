import { GraphError } from '../../errors.ts'

/** What a file may be at most: in the browser and the API, or on the command line where a person waits for it. */
export type Limits = { readonly mebibytesIn: number; readonly mebibytesOut: number }

export const browserLimits: Limits = { mebibytesIn: 10, mebibytesOut: 50 }
export const commandLimits: Limits = { mebibytesIn: 200, mebibytesOut: 200 }

export const mebibyte = 1024 * 1024
/** Files within one file. */
export const mostEntries = 200
export const mostRows = 100_000
export const mostColumns = 1000
/** As many characters as a spreadsheet program keeps in one cell. */
export const longestCell = 32_767
/** How far parts may lie within parts. */
export const deepest = 64

/** @throws file-too-large */
export const checkSize = (bytes: Uint8Array, { mebibytesIn }: Limits): void => {
  if (bytes.length > mebibytesIn * mebibyte)
    throw new GraphError('file-too-large', { max: mebibytesIn })
}
