import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Commit } from '../../graph/change/commit.ts'
import type { Revision } from '../../graph/model/ids.ts'
import { logPage } from './history.ts'
import type { Room } from './room.ts'

/** A reader that lags behind by more is cut off; it resumes where it was. */
const mostBuffered = 1024 * 1024
const page = 200

/**
 * Writes every commit after a revision to a stream, each once and none skipped: those of the log, then
 * those that came while the log was read, then each as it is made.
 */
export const follow = async (room: Room, after: Revision, stream: Writable): Promise<void> => {
  let sent = after
  let waiting: Commit[] | undefined = []
  const send = (commit: Commit): void => {
    if (stream.writableEnded || stream.destroyed || commit.revision <= sent) return
    if (stream.writableLength > mostBuffered) return void stream.destroy()
    sent = commit.revision
    stream.write(eventOf(commit))
  }
  const stop = room.listen((commit) => {
    if (waiting === undefined) send(commit)
    else waiting.push(commit)
  })
  const gone = new AbortController()
  stream.once('close', () => {
    stop()
    gone.abort()
  })
  for (;;) {
    const commits = await logPage(room, sent, page)
    for (const commit of commits) {
      send(commit)
      if (stream.writableNeedDrain) await once(stream, 'drain', { signal: gone.signal })
    }
    if (stream.writableEnded || stream.destroyed) return
    if (commits.length < page) break
  }
  for (const commit of waiting) send(commit)
  waiting = undefined
}

const events = new WeakMap<Commit, Buffer>()

/** The same commit goes to everybody on the map: it is written out once. */
const eventOf = (commit: Commit): Buffer => {
  const found = events.get(commit)
  if (found !== undefined) return found
  const { revision } = commit
  const event = Buffer.from(`id: ${revision}\nevent: commit\ndata: ${JSON.stringify(commit)}\n\n`)
  events.set(commit, event)
  return event
}
