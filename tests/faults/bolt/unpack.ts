/** What PackStream calls a structure: of Bolt's messages, the name and what is with it. */
export type Structure = { readonly tag: number; readonly fields: readonly unknown[] }

/** The value that bytes hold, as far as a driver sends such values. @throws RangeError for any other */
export const unpack = (bytes: Buffer): unknown => {
  let at = 0

  const take = (length: number): Buffer => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const size = (width: number): number => take(width).readUIntBE(0, width)
  const text = (length: number): string => take(length).toString('utf8')
  const many = (length: number): unknown[] => Array.from({ length }, value)
  const map = (length: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length }, () => [String(value()), value()]))
  const structure = (length: number): Structure => ({ tag: size(1), fields: many(length) })

  const sized: Readonly<Record<number, (length: number) => unknown>> = {
    0x80: text,
    0x90: many,
    0xa0: map,
    0xb0: structure,
  }
  const marked: Readonly<Record<number, () => unknown>> = {
    0xc0: () => null,
    0xc1: () => take(8).readDoubleBE(),
    0xc2: () => false,
    0xc3: () => true,
    0xc8: () => take(1).readInt8(),
    0xc9: () => take(2).readInt16BE(),
    0xca: () => take(4).readInt32BE(),
    0xcb: () => Number(take(8).readBigInt64BE()),
    0xd0: () => text(size(1)),
    0xd1: () => text(size(2)),
    0xd2: () => text(size(4)),
    0xd4: () => many(size(1)),
    0xd5: () => many(size(2)),
    0xd6: () => many(size(4)),
    0xd8: () => map(size(1)),
    0xd9: () => map(size(2)),
    0xda: () => map(size(4)),
  }

  function value(): unknown {
    const marker = size(1)
    // A small whole number is its own marker.
    if (marker < 0x80) return marker
    if (marker >= 0xf0) return marker - 0x100
    const read = sized[marker & 0xf0]
    if (read !== undefined) return read(marker & 0x0f)
    const other = marked[marker]
    if (other === undefined) throw new RangeError(`marker 0x${marker.toString(16)}`)
    return other()
  }
  return value()
}
