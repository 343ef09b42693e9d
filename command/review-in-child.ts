import { spawn } from 'node:child_process'
import type { ReviewFiles } from '../api/reviewing.ts'
import { GraphError, isErrorCode } from '../graph/errors.ts'
import type { ErrorDetails } from '../graph/errors.ts'
import type { Review } from '../graph/format/review/review.ts'
import { toBody } from '../graph/model/snapshot.ts'

/** A good file of 10 MiB takes a fraction of these. */
const longestMs = 5000
const mostMebibytes = 768

/**
 * What files would do to a map, worked out in a process of its own: a bad file neither makes others wait nor keeps the
 * memory that it took. @throws what reading files and `review` throw; bad-file when it takes too long or too much
 */
export const reviewInChild: ReviewFiles = async (present, files) => {
  const asked = {
    present: toBody(present),
    files: files.map(({ name, bytes }) => ({
      name,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  }
  const said = parsed(await answered(JSON.stringify(asked)))
  if ('review' in said) return said.review
  throw new GraphError(isErrorCode(said.code) ? said.code : 'bad-file', said.details)
}

type Said = { readonly review: Review } | { readonly code: string; readonly details: ErrorDetails }

const parsed = (text: string): Said => {
  try {
    return JSON.parse(text) as Said
  } catch (error) {
    throw new GraphError('bad-file', { reason: 'time' }, error)
  }
}

/** The same program, asked for `review-files`; empty where it was ended. */
const answered = async (asked: string): Promise<string> => {
  const args = [...process.execArgv, `--max-old-space-size=${mostMebibytes}`, process.argv[1] ?? '']
  const child = spawn(process.execPath, [...args, 'review-files'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const late = setTimeout(() => child.kill('SIGKILL'), longestMs)
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  // It may end before it has read all: then there is no answer, and that is the answer.
  child.stdin.on('error', () => undefined)
  child.stdin.end(asked)
  await new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
  clearTimeout(late)
  return Buffer.concat(parts).toString()
}
