import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** Puts the keyboard into an input as soon as it is there, if that is where somebody goes on. */
export const useFirstFocus = (wanted: boolean): RefObject<HTMLInputElement | null> => {
  const input = useRef<HTMLInputElement>(null)
  // Before anything is drawn: on a large map the first picture takes a while, and who types does not wait.
  useLayoutEffect(() => {
    if (wanted) input.current?.focus()
  }, [wanted])
  return input
}
