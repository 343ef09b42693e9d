import { text } from 'node:stream/consumers'
import { reviewHere } from '../api/reviewing.ts'
import { GraphError } from '../graph/errors.ts'
import { fromBody } from '../graph/model/snapshot.ts'
import type { SnapshotBody } from '../graph/model/snapshot.ts'
import type { Io } from './io.ts'

type Asked = {
  readonly present: SnapshotBody
  readonly files: readonly { readonly name: string; readonly base64: string }[]
}

/** What `review-in-child.ts` asks on standard input; the answer is one line of JSON. For Vonk itself. */
export const run = async (_args: readonly string[], io: Io): Promise<number> => {
  // The only writer of this is the process that started this one.
  const { present, files } = JSON.parse(await text(process.stdin)) as Asked
  const given = files.map(({ name, base64 }) => ({
    name,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  }))
  try {
    io.out(JSON.stringify({ review: await reviewHere(fromBody(present), given) }))
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    io.out(JSON.stringify({ code: error.code, details: error.details }))
  }
  return 0
}
