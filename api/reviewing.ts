import { recognise } from '../graph/format/mapping/recognise.ts'
import { browserLimits } from '../graph/format/reading/limits.ts'
import { readFiles } from '../graph/format/reading/read-file.ts'
import type { FileBytes } from '../graph/format/reading/read-file.ts'
import { review } from '../graph/format/review/review.ts'
import type { Review } from '../graph/format/review/review.ts'
import { reviewMap } from '../graph/format/review/review-map.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** What files of any make would do to a map. */
export type ReviewFiles = (present: Snapshot, files: readonly FileBytes[]) => Promise<Review>

/** The same within this process. @throws what reading files and `review` throw */
export const reviewHere: ReviewFiles = async (present, files) => {
  const contents = await readFiles(files, browserLimits)
  if (contents.type === 'map') return reviewMap(present, contents.snapshot)
  const { sheets } = contents
  return review(present, { sheets, mapping: recognise(sheets), choices: new Map() })
}
