import type { Structure } from './unpack.ts'

/** A value that the stub may answer with; whole numbers become integers. */
export type Packable =
  | null
  | boolean
  | number
  | string
  | readonly Packable[]
  | { readonly [key: string]: Packable }

export const pack = (value: Packable): Buffer => {
  if (value === null) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return packNumber(value)
  if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'utf8')
    return Buffer.concat([header(0xd2, bytes.length), bytes])
  }
  if (isList(value)) return Buffer.concat([header(0xd6, value.length), ...value.map(pack)])
  const entries = Object.entries(value)
  return Buffer.concat([header(0xda, entries.length), ...entries.flat().map(pack)])
}

export const packStructure = (tag: number, fields: readonly Packable[]): Buffer =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)])

export const isStructure = (value: unknown): value is Structure =>
  typeof value === 'object' && value !== null && 'tag' in value && 'fields' in value

/** Always the widest form: allowed, and one form is enough. */
const header = (marker: number, length: number): Buffer => {
  const bytes = Buffer.alloc(5, marker)
  bytes.writeUInt32BE(length, 1)
  return bytes
}

const packNumber = (value: number): Buffer => {
  const whole = Number.isSafeInteger(value)
  const bytes = Buffer.alloc(9, whole ? 0xcb : 0xc1)
  if (whole) bytes.writeBigInt64BE(BigInt(value), 1)
  else bytes.writeDoubleBE(value, 1)
  return bytes
}

/** `Array.isArray` forgets what a read-only list holds. */
const isList = (value: Packable): value is readonly Packable[] => Array.isArray(value)
