import { useEffect, useEffectEvent, useRef } from 'react'
import type { Core } from 'cytoscape'
import { textOfViewport, viewportFrom } from '../state/viewport.ts'
import { fit, look, seen } from './camera.ts'

/** What a person does to see another part; what Vonk brings into view itself is not kept. */
const byHand = 'dragpan scrollzoom pinchzoom zoomed'
const restMs = 300

/** Shows the part of the picture that was asked for, and tells which one somebody moved to, once it rests. */
export const useViewport = (props: {
  readonly core: Core | null
  /** As `textOfViewport` writes it; empty: all of it. */
  readonly viewport: string
  readonly onViewport: (viewport: string) => void
}): void => {
  const { core, viewport } = props
  const shown = useRef('')
  const tell = useEffectEvent((text: string) => {
    shown.current = text
    props.onViewport(text)
  })
  useEffect(() => {
    if (core === null || viewport === shown.current) return
    shown.current = viewport
    const asked = viewportFrom(viewport)
    if (asked === null) fit(core, true)
    else look(core, asked)
  }, [core, viewport])
  useEffect(() => {
    if (core === null) return undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const moved = (): void => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        const now = seen(core)
        tell(now === null ? '' : textOfViewport(now))
      }, restMs)
    }
    core.on(byHand, moved)
    return () => {
      clearTimeout(waiting)
      core.off(byHand, moved)
    }
  }, [core])
}
