import { isStructure } from './pack.ts'
import { unpack } from './unpack.ts'

/** What a driver asks, by the tag of its message. `HANDSHAKE` is what it says before any message. */
const names = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
} as const

export type MessageName = (typeof names)[keyof typeof names] | 'HANDSHAKE'

export type Row = { readonly [name: string]: unknown }

/** A statement with its parameters. */
export type Asked = { readonly query: string; readonly parameters: Row }

export type Message = {
  readonly name: MessageName
  readonly fields: readonly unknown[]
  /** The statement that it is about: of `PULL` and `COMMIT` the one that ran last. */
  readonly asked?: Asked
}

/** @throws RangeError for a message that no driver sends */
export const messageIn = (bytes: Buffer): Message => {
  const structure = unpack(bytes)
  if (!isStructure(structure)) throw new RangeError('no message')
  const name = Object.entries(names).find(([tag]) => Number(tag) === structure.tag)?.[1]
  if (name === undefined) throw new RangeError(`message 0x${structure.tag.toString(16)}`)
  return { name, fields: structure.fields }
}

export const askedIn = ({ fields: [query, parameters] }: Message): Asked => ({
  query: String(query),
  parameters: { ...(typeof parameters === 'object' ? parameters : {}) },
})
