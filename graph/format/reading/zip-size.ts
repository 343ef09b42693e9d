import { GraphError } from '../../errors.ts'
import { mebibyte, mostEntries } from './limits.ts'
import type { Limits } from './limits.ts'

const directoryEntry = 0x02014b50
const directoryEnd = 0x06054b50
const endLength = 22
const longestComment = 65_535

/**
 * Looks at what a zip says it will grow to, in its directory, before anything is unpacked: a small file can hold a
 * thousand times its size.
 *
 * @throws bad-file when there is no directory; file-too-large
 */
export const checkZip = (bytes: Uint8Array, { mebibytesOut }: Limits): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const entries = view.getUint16(end + 10, true)
  if (entries > mostEntries) throw new GraphError('file-too-large', { max: mebibytesOut })
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry)
      throw new GraphError('bad-file', { reason: 'zip' })
    total += view.getUint32(at + 24, true)
    if (total > mebibytesOut * mebibyte)
      throw new GraphError('file-too-large', { max: mebibytesOut })
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
}

const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === directoryEnd) return at
  throw new GraphError('bad-file', { reason: 'zip' })
}

/** Whether a file begins as a zip does. */
export const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b
