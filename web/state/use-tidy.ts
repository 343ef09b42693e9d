import { useCallback } from 'react'
import { arrange } from '../../graph/picture/arrange.ts'
import { useDispatch, useSnapshot } from './use-document.tsx'

/** Places everybody anew: one act, the same for everyone, to be undone like any other. */
export const useTidy = (): (() => void) => {
  const snapshot = useSnapshot()
  const dispatch = useDispatch()
  return useCallback(
    () => dispatch([{ op: 'move', positions: arrange(snapshot, snapshot.id) }]),
    [snapshot, dispatch],
  )
}
