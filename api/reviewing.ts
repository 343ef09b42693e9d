import { recognise } from '../graph/format/mapping/recognise.ts'
import { browserLimits } from '../graph/format/reading/limits.ts'
import { readFile } from '../graph/format/reading/read-file.ts'
import type { FileBytes } from '../graph/format/reading/read-file.ts'
import { review } from '../graph/format/review/review.ts'
import type { Review } from '../graph/format/review/review.ts'
import { reviewMap } from '../graph/format/review/review-map.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'

/** What files of any make would do to a map. */
export type ReviewFiles = (present: Snapshot, files: readonly FileBytes[]) => Promise<Review>

/** The same within this process. @throws what reading files and `review` throw */
export const reviewHere: ReviewFiles = async (present, files) => {
  const contents = await Promise.all(files.map((file) => readFile(file, browserLimits)))
  const map = contents.find((each) => each.type === 'map')
  if (map !== undefined) return reviewMap(present, map.snapshot)
  const sheets = contents.flatMap((each) => (each.type === 'sheets' ? each.sheets : []))
  return review(present, { sheets, mapping: recognise(sheets), choices: new Map() })
}
