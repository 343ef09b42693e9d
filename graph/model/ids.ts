import { GraphError } from '../errors.ts'

declare const brand: unique symbol

/** Names an entity or a relation within its map. */
export type Id = string & { readonly [brand]: 'Id' }
export type MapId = Id & { readonly [brand]: 'MapId' }
export type CommitId = string & { readonly [brand]: 'CommitId' }

/** The place of a commit in the log of its map: 1, 2, 3 … without holes. 0: before the first. */
export type Revision = number

const pattern = /^[A-Za-z0-9_-]{1,64}$/u

export const isId = (value: unknown): value is Id =>
  typeof value === 'string' && pattern.test(value)

const parsed = (text: string): string => {
  if (!pattern.test(text)) throw new GraphError('bad-id', { id: text.slice(0, 80) })
  return text
}

/** @throws bad-id */
export const asId = (text: string): Id => parsed(text) as Id

/** @throws bad-id */
export const asMapId = (text: string): MapId => parsed(text) as MapId

/** @throws bad-id */
export const asCommitId = (text: string): CommitId => parsed(text) as CommitId

/** A fresh id: UUIDv7 (RFC 9562), so that ids sort by the time at which they were made. */
export const newId = (now: number = Date.now()): Id => uuidV7(now) as Id

export const newCommitId = (now: number = Date.now()): CommitId => uuidV7(now) as CommitId

const uuidV7 = (now: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = now.toString(16).padStart(12, '0')
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Orders ids by UTF-16 code unit, the same on every machine and in every language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
