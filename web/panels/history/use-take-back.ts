import { useCallback } from 'react'
import { useOpenDocument } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'

/** Takes any act of the history back; who looked back is in the present again. */
export const useTakeBack = (): ((id: string) => void) => {
  const { undoAct } = useOpenDocument()
  const setView = useSetView()
  return useCallback(
    (id: string) => {
      undoAct(id)
      setView({ revision: null })
    },
    [undoAct, setView],
  )
}
