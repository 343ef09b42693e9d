import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** Puts the keyboard into an input as soon as it is there, if that is where somebody goes on. */
export const useFirstFocus = (wanted: boolean): RefObject<HTMLInputElement | null> => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wanted) input.current?.focus()
  }, [wanted])
  return input
}
