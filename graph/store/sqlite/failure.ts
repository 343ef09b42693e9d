import { GraphError } from '../../errors.ts'
import type { ErrorCode } from '../../errors.ts'

/** Primary result codes of SQLite (sqlite.org/rescode.html) and what they mean to a person. */
const meanings: { readonly [primary: number]: ErrorCode } = {
  1: 'store-damaged', // ERROR: our own SQL is right, so the tables or the json in them are not
  3: 'store-not-writable', // PERM
  5: 'store-in-use', // BUSY
  8: 'store-not-writable', // READONLY
  10: 'store-unreachable', // IOERR
  11: 'store-damaged', // CORRUPT
  13: 'disk-full', // FULL
  14: 'store-not-writable', // CANTOPEN
  26: 'store-foreign', // NOTADB
}

const noSpace = 28 // ENOSPC
// SQLITE_IOERR_SHMSIZE: the index of the write-ahead log could not grow. Only a full disk does that.
const indexCannotGrow = 10 | (19 << 8)

/** What SQLite said, as an error of Vonk; anything else as it was. */
export const translated = (error: unknown, path: string): unknown => {
  const code = resultCode(error)
  if (code === undefined) return error
  if (code === indexCannotGrow || systemErrno(error) === noSpace)
    return new GraphError('disk-full', { file: path }, error)
  const meaning = meanings[code & 0xff]
  return meaning === undefined ? error : new GraphError(meaning, { file: path }, error)
}

/** SQLite's extended result code, if the error is one of SQLite's. */
export const resultCode = (error: unknown): number | undefined =>
  numberIn(error, 'errcode') ?? codeByText(error)

/** Reading many rows, the driver passes on SQLite's sentence without its code. */
const codeByText = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR')
    return undefined
  return codes.find(([text]) => error.message.includes(text))?.[1] ?? 1
}

const codes: readonly (readonly [text: string, primary: number])[] = [
  ['database is locked', 5],
  ['attempt to write a readonly database', 8],
  ['disk I/O error', 10],
  ['database disk image is malformed', 11],
  ['database or disk is full', 13],
  ['unable to open database file', 14],
  ['file is not a database', 26],
]

/** Whether reading or writing itself failed, so that nobody knows what is on the disk. */
export const isInputOutput = (error: unknown): boolean => ((resultCode(error) ?? 0) & 0xff) === 10

/** Whether a row was refused because one with its key is there already (UNIQUE, PRIMARYKEY). */
export const isTaken = (error: unknown): boolean => {
  const code = resultCode(error)
  return code === 2067 || code === 1555
}

const systemErrno = (error: unknown): number | undefined => numberIn(error, 'systemErrno')

const numberIn = (error: unknown, name: string): number | undefined => {
  if (!(error instanceof Error)) return undefined
  const held: unknown = Reflect.get(error, name)
  return typeof held === 'number' ? held : undefined
}

/** Runs it, and says what went wrong in Vonk's words. */
export const guarded = <T>(path: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw translated(error, path)
  }
}
