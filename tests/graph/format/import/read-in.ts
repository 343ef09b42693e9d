import { merge } from '../../../../graph/change/merge.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { browserLimits } from '../../../../graph/format/reading/limits.ts'
import { readFile } from '../../../../graph/format/reading/read-file.ts'
import { review } from '../../../../graph/format/review/review.ts'
import { reviewMap } from '../../../../graph/format/review/review-map.ts'
import type { Review } from '../../../../graph/format/review/review.ts'

/** What a file would do to a map, as the dialog and the command line ask it. */
export const reviewFile = async (
  present: Snapshot,
  name: string,
  bytes: Uint8Array,
): Promise<Review> => {
  const contents = await readFile({ name, bytes }, browserLimits)
  if (contents.type === 'map') return reviewMap(present, contents.snapshot)
  const { sheets } = contents
  return review(present, { sheets, mapping: recognise(sheets), choices: new Map() })
}

/** The map with all that in it. */
export const after = (present: Snapshot, { changes }: Review): Snapshot => {
  const work = merge(present, { changes, author: 'Mia' }, [])
  if (work.type === 'conflict') throw new Error('conflict')
  return work.after
}
