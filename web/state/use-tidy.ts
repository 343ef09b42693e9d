import { useCallback } from 'react'
import { arrange } from '../../graph/picture/arrange.ts'
import { columns } from '../../graph/picture/columns.ts'
import { rings } from '../../graph/picture/rings.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Position } from '../../graph/model/element.ts'
import { useDispatch, useSnapshot } from './use-document.tsx'

export const layouts = ['organic', 'rings', 'sectors', 'columns'] as const

/** A way to place everybody. */
export type Layout = (typeof layouts)[number]

const places: {
  readonly [layout in Layout]: (snapshot: Snapshot) => { readonly [id: string]: Position }
} = {
  organic: (snapshot) => arrange(snapshot, snapshot.id),
  rings: (snapshot) => rings(snapshot, { sectors: false }),
  sectors: (snapshot) => rings(snapshot, { sectors: true }),
  columns,
}

/** Places everybody anew: one act, the same for everyone, to be undone like any other. */
export const useTidy = (): ((layout?: Layout) => void) => {
  const snapshot = useSnapshot()
  const dispatch = useDispatch()
  return useCallback(
    (layout = 'organic') => dispatch([{ op: 'move', positions: places[layout](snapshot) }]),
    [snapshot, dispatch],
  )
}
