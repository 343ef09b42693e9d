import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { toBody } from '../../graph/model/snapshot.ts'

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** A snapshot as it goes over the wire: made once a revision and encoding, when first asked for. */
export type Bodies = {
  readonly etags: { readonly [encoding in Encoding]: string }
  body(encoding: Encoding): Promise<Buffer>
  /** Whole answers that were given before, by status and encoding. */
  readonly answers: Map<string, Answer>
}

/** `headers`: names and values in turn. */
export type Answer = { readonly headers: string[]; readonly body: Buffer | undefined }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * @param mark tells this state from another with the same revision (a restored backup): the newest
 *   commit's id
 */
export const bodiesOf = (snapshot: Snapshot, mark: string): Bodies => {
  const made = new Map<Encoding, Promise<Buffer>>()
  const body = (encoding: Encoding): Promise<Buffer> => {
    const found = made.get(encoding)
    if (found !== undefined) return found
    const making = encoding === 'identity' ? plain(snapshot) : body('identity').then(pack[encoding])
    made.set(encoding, making)
    return making
  }
  const etag = (encoding: Encoding): string => `"${snapshot.revision}.${mark}.${encoding}"`
  return {
    etags: { br: etag('br'), gzip: etag('gzip'), identity: etag('identity') },
    body,
    answers: new Map(),
  }
}

const plain = async (snapshot: Snapshot): Promise<Buffer> =>
  Buffer.from(JSON.stringify(toBody(snapshot)))

const pack = {
  // Level 5 is where brotli overtakes gzip in size at a third of the time of its default.
  br: async (bytes: Buffer): Promise<Buffer> =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: async (bytes: Buffer): Promise<Buffer> => zip(bytes, { level: 6 }),
} as const
