import { GraphError } from '../../../../graph/errors.ts'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { browserLimits } from '../../../../graph/format/reading/limits.ts'
import { readFiles } from '../../../../graph/format/reading/read-file.ts'
import type { FileBytes } from '../../../../graph/format/reading/read-file.ts'
import { review } from '../../../../graph/format/review/review.ts'
import { reviewMap } from '../../../../graph/format/review/review-map.ts'
import type { Line } from '../../../workers/line.ts'
import type { Answer, Ask, Held } from './messages.ts'

/** Reads files and looks at their rows, beside the page: a large or a bad file does not make it wait. */
export const serve = (line: Line): void => {
  line.hear((message) => {
    // The only writer of this line is `reader.ts`.
    const ask = message as Ask
    void answer(ask, (said) => line.send(said))
  })
}

const answer = async (ask: Ask, send: (said: Answer) => void): Promise<void> => {
  const { id } = ask
  try {
    if (ask.type === 'read') send({ id, type: 'held', held: await heldIn(ask.files) })
    else send({ id, type: 'review', review: await looked(ask, send) })
  } catch (error) {
    if (!(error instanceof GraphError)) reportError(error)
    const { code, details } =
      error instanceof GraphError ? error : new GraphError('bad-file', { reason: 'internal' })
    send({ id, type: 'problem', problem: { code, details } })
  }
}

const looked = (ask: Extract<Ask, { type: 'review' }>, send: (said: Answer) => void) => {
  const { id, held, present, mapping, choices, base } = ask
  if (held.type === 'map') return reviewMap(present, held.snapshot)
  const onProgress = (share: number): void => send({ id, type: 'progress', share })
  const asked = { sheets: held.sheets, mapping, choices, onProgress }
  return review(present, base === undefined ? asked : { ...asked, base })
}

/** One whole map, or the sheets of all files together. */
const heldIn = async (files: readonly FileBytes[]): Promise<Held> => {
  const contents = await readFiles(files, browserLimits)
  return contents.type === 'map' ? contents : { ...contents, mapping: recognise(contents.sheets) }
}
