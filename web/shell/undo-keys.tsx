import type { ReactNode } from 'react'
import { useHotkeys } from '@mantine/hooks'
import { useUndo } from '../state/use-document.tsx'

/** Whether the keys belong to a text that is being typed; an empty line has nothing to take back. */
const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  !['checkbox', 'radio'].includes(target.type) &&
  target.value !== ''

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z bring again; within a text they are that text's own. */
export const UndoKeys = (): ReactNode => {
  const { runUndo, runRedo } = useUndo()
  const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event.target)) return
    event.preventDefault()
    act()
  }
  const own = { preventDefault: false }
  useHotkeys(
    [
      ['mod+Z', unlessTyping(runUndo), own],
      ['mod+Y', unlessTyping(runRedo), own],
      ['mod+shift+Z', unlessTyping(runRedo), own],
    ],
    [],
  )
  return null
}
