import { madeOf } from '../../../graph/format/reading/made-of.ts'
import type { Sheet } from '../../../graph/format/reading/sheet.ts'
import type { MapId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { valueOf } from '../../api/answer.ts'
import { client } from '../../api/client-here.ts'

/**
 * The map as it was when an export of it was made, so that only what was edited in the file counts. Undefined: the file
 * does not say, is of another map, or the server cannot be reached; then every difference is shown.
 */
export const baseOf = async (
  sheets: readonly Sheet[],
  map: MapId,
): Promise<Snapshot | undefined> => {
  const made = madeOf(sheets)
  if (made === undefined || made.map !== map) return undefined
  try {
    return valueOf(await client.snapshot(map, made.revision))
  } catch {
    return undefined
  }
}
