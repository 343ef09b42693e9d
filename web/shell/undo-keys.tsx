import type { ReactNode } from 'react'
import { useHotkeys } from '@mantine/hooks'
import { useUndo } from '../state/use-document.tsx'

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z bring again; within a text they are that text's own. */
export const UndoKeys = (): ReactNode => {
  const { runUndo, runRedo } = useUndo()
  useHotkeys([
    ['mod+Z', runUndo],
    ['mod+Y', runRedo],
    ['mod+shift+Z', runRedo],
  ])
  return null
}
