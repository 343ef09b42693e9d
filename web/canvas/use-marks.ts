import { useMemo } from 'react'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { placesFor } from './places.ts'

/** What the picture shows of a map on a day; the same object as long as nothing of it changes. */
export const useMarks = (
  snapshot: Snapshot,
  asOf: string,
  hidden: ReadonlySet<Id>,
  warm: Id | null,
): Marks =>
  useMemo(
    () => marksOf(snapshot, asOf, hidden, placesFor(snapshot), warm),
    [snapshot, asOf, hidden, warm],
  )
