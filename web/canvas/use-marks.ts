import { useMemo } from 'react'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { foldGroups } from './fold.ts'
import type { MapCanvasProps } from './map-canvas-props.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { placesFor } from './places.ts'

/** What the picture shows of a map on a day; the same object as long as nothing of it changes. */
export const useMarks = (
  snapshot: Snapshot,
  shown: Pick<MapCanvasProps, 'asOf' | 'hidden' | 'warm' | 'folded'>,
): Marks => {
  const { asOf, hidden, warm, folded } = shown
  const each = useMemo(
    () => marksOf(snapshot, asOf, hidden, placesFor(snapshot), warm),
    [snapshot, asOf, hidden, warm],
  )
  return useMemo(() => foldGroups(each, folded), [each, folded])
}
