import type { Draw } from '../faults/draw.ts'
import type { Traced } from './traced-writes.ts'

const sector = 512

type Change = Extract<Traced, { readonly type: 'write' } | { readonly type: 'cut' }>
type File = { durable: Buffer; pending: Change[] }

/** What a power cut could leave. `acknowledged`: what the process had said was kept by then. */
export type Left = {
  readonly files: ReadonlyMap<string, Buffer>
  readonly acknowledged: readonly string[]
}

/**
 * What a disk may hold when the power goes at some moments: all that was synced; of what was written
 * since, each write whole, not at all, or torn at its sectors, in any order. That a name is in its folder
 * is taken for granted.
 */
export function* powerCuts(
  traced: readonly Traced[],
  moments: ReadonlySet<number>,
  draw: Draw,
): Generator<Left> {
  const files = new Map<string, File>()
  const acknowledged: string[] = []
  for (const [moment, event] of traced.entries()) {
    if (moments.has(moment)) yield { files: leftOf(files, draw), acknowledged: [...acknowledged] }
    if (event.type === 'acknowledged') {
      acknowledged.push(event.id)
      continue
    }
    if (event.type === 'unlink') {
      files.delete(event.file)
      continue
    }
    const file = files.get(event.file) ?? { durable: Buffer.alloc(0), pending: [] }
    files.set(event.file, file)
    if (event.type === 'sync') {
      for (const change of file.pending) file.durable = changed(file.durable, change)
      file.pending = []
    } else file.pending.push(event)
  }
}

const leftOf = (files: ReadonlyMap<string, File>, draw: Draw): ReadonlyMap<string, Buffer> =>
  new Map(
    [...files].map(([name, { durable, pending }]) => {
      let left: Buffer = Buffer.from(durable)
      for (const change of pending) left = perhaps(left, change, draw)
      return [name, left]
    }),
  )

const perhaps = (content: Buffer, change: Change, draw: Draw): Buffer => {
  const fate = draw(3)
  if (fate === 0) return content
  if (fate === 1 || change.type === 'cut') return changed(content, change)
  let torn = content
  for (let from = 0; from < change.bytes.length; from += sector)
    if (draw(2) === 0) {
      const bytes = change.bytes.subarray(from, from + sector)
      torn = changed(torn, { ...change, at: change.at + from, bytes })
    }
  return torn
}

const changed = (content: Buffer, change: Change): Buffer => {
  if (change.type === 'cut')
    return change.size <= content.length
      ? Buffer.from(content.subarray(0, change.size))
      : Buffer.concat([content, Buffer.alloc(change.size - content.length)])
  const end = change.at + change.bytes.length
  const grown =
    end <= content.length ? content : Buffer.concat([content, Buffer.alloc(end - content.length)])
  change.bytes.copy(grown, change.at)
  return grown
}
