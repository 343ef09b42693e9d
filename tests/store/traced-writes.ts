import { basename } from 'node:path'

/** What a process did to its files, in its order; `acknowledged`: what it said was kept. */
export type Traced =
  | { readonly type: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly type: 'cut'; readonly file: string; readonly size: number }
  | { readonly type: 'sync'; readonly file: string }
  | { readonly type: 'unlink'; readonly file: string }
  | { readonly type: 'acknowledged'; readonly id: string }

/** The calls that change files. */
export const calls = 'openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink'

/**
 * Reads what strace wrote of one thread (`-xx`, texts in full), as far as it is about the files of a
 * database.
 */
export const tracedIn = (text: string, database: string): readonly Traced[] => {
  const files = new Map<number, string>()
  const found: Traced[] = []
  for (const line of text.split('\n')) {
    const call = /^(\w+)\((.*)\)\s+= (-?\d+)/u.exec(line)
    if (call === null) continue
    const [, name = '', given = '', answer = ''] = call
    if (Number(answer) < 0) continue
    const handle = Number.parseInt(given, 10)
    const file = files.get(handle)
    if (name === 'openat') {
      const path = textIn(given).toString()
      if (basename(path).startsWith(basename(database)) && !path.endsWith('-shm'))
        files.set(Number(answer), basename(path))
    } else if (name === 'close') files.delete(handle)
    else if (name === 'unlink') {
      const path = basename(textIn(given).toString())
      if (path.startsWith(basename(database))) found.push({ type: 'unlink', file: path })
    } else if (name === 'write' && handle === 1)
      found.push({ type: 'acknowledged', id: textIn(given).toString().trim() })
    else if (file !== undefined) {
      if (name === 'pwrite64') {
        const at = Number(/(\d+)$/u.exec(given)?.[1])
        found.push({ type: 'write', file, at, bytes: textIn(given) })
      } else if (name === 'ftruncate')
        found.push({ type: 'cut', file, size: Number(/(\d+)$/u.exec(given)?.[1]) })
      else if (name === 'fsync' || name === 'fdatasync') found.push({ type: 'sync', file })
      else throw new Error(`not understood: ${line.slice(0, 80)}`)
    }
  }
  return found
}

const textIn = (given: string): Buffer =>
  Buffer.from((/"([^"]*)"/u.exec(given)?.[1] ?? '').replaceAll('\\x', ''), 'hex')
