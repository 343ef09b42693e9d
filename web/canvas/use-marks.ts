import { useMemo } from 'react'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { placesFor } from './places.ts'

/** What the picture shows of a map on a day; the same object as long as nothing of it changes. */
export const useMarks = (snapshot: Snapshot, asOf: string, showCoordinator: boolean): Marks =>
  useMemo(
    () => marksOf(snapshot, asOf, showCoordinator, placesFor(snapshot)),
    [snapshot, asOf, showCoordinator],
  )
