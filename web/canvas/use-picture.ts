import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { Core } from 'cytoscape'
import type { Id } from '../../graph/model/ids.ts'
import { listen } from './gestures.ts'
import type { MapCanvasProps } from './map-canvas-props.ts'
import type { Marks } from './marks.ts'
import { addOrnaments } from './ornaments.ts'
import { pointAt } from './pointed.ts'
import { isLarge, largeFrom } from './large.ts'
import { createPicture } from './picture.ts'
import { pictureStyle } from './style.ts'
import { onPicture, syncSelection } from './sync-selection.ts'
import { syncMarks } from './sync.ts'
import type { CanvasTheme } from './theme.ts'
import { bringIntoView, fit, keepFitted } from './camera.ts'
import { lookAtRest } from './calm-pointer.ts'
import { glideWhileMoved } from './glide.ts'
import { drawHulls, mostActorsWithAreas, teamsAmong } from './hulls.ts'
import { keepLabelsReadable } from './labels.ts'

type Picture = MapCanvasProps & {
  readonly host: RefObject<HTMLDivElement | null>
  readonly core: Core | null
  readonly setCore: (core: Core | null) => void
  /** Told once the picture itself is on the screen. */
  readonly setDrawn: (drawn: boolean) => void
  readonly hovered: string | null
  readonly setHovered: (id: string | null) => void
  readonly marks: Marks
  readonly theme: CanvasTheme
}

/** Keeps the renderer alive and in step with what the screens show. */
export const usePicture = (picture: Picture): void => {
  const { host, core, setCore, setDrawn, marks, theme, selected } = picture
  // Before the picture goes: in the middle of a glide it would not hear that it ends, and go on.
  useEffect(() => {
    if (core === null || !isLarge(core)) return undefined
    const stops = [glideWhileMoved(core), lookAtRest(core)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [core])

  const actors = useEffectEvent(() => marks.actors.length)
  useEffect(() => {
    let made: Core | undefined
    const make = (): void => {
      if (host.current === null) return
      made = createPicture(host.current, actors())
      setCore(made)
    }
    // A large map is seen first, as a still: what can be worked with takes some seconds to make.
    const later = actors() >= largeFrom
    const frame = later ? afterFrame(make) : 0
    if (!later) make()
    return () => {
      cancelAnimationFrame(frame)
      setCore(null)
      setDrawn(false)
      made?.destroy()
    }
  }, [host, setCore, setDrawn])

  // Before the marks: what a fit measures depends on it.
  useEffect(() => {
    if (core === null) return undefined
    core.style(pictureStyle(theme))
    return addOrnaments(core, theme)
  }, [core, theme])

  const chosen = useEffectEvent(() => selected)
  useEffect(() => {
    if (core === null) return
    const empty = core.nodes().empty()
    syncMarks(core, marks)
    syncSelection(core, chosen())
    if (empty) {
      fit(core, true)
      core.one('render', () => setDrawn(true))
    }
  }, [core, marks, setDrawn])

  const still = picture.reducedMotion
  useEffect(() => {
    if (core === null) return
    syncSelection(core, selected)
    bringIntoView(core, core.nodes(':selected'), still, 8)
  }, [core, selected, still])

  const { readOnly } = picture
  useEffect(() => void core?.autoungrabify(readOnly), [core, readOnly])

  const { hovered } = picture
  useEffect(() => {
    if (core !== null) pointAt(core, hovered)
  }, [core, hovered])

  const { snapshot, areas } = picture
  const isTooFull = marks.actors.length > mostActorsWithAreas
  const hulls = useMemo(
    () => [
      ...teamsAmong(snapshot, selected),
      ...(isTooFull ? [] : areas).map(({ members }) => members),
    ],
    [snapshot, selected, areas, isTooFull],
  )
  useEffect(() => (core === null ? undefined : drawHulls(core, hulls, theme)), [core, hulls, theme])

  useEffect(() => (core === null ? undefined : keepLabelsReadable(core)), [core])
  useEffect(() => (core === null ? undefined : keepFitted(core)), [core])

  const select = useEffectEvent((ids: readonly Id[]) => {
    const shown = core === null ? [] : onPicture(core, picture.selected)
    const same = shown.length === ids.length && ids.every((id) => shown.includes(id))
    // Tapping beside everything also lets go of what is selected but not drawn.
    if (!same || (ids.length === 0 && picture.selected.length > 0)) picture.onSelect(ids)
  })
  const move = useEffectEvent(picture.onMove)
  const open = useEffectEvent(picture.onOpen)
  const hover = useEffectEvent(picture.setHovered)
  useEffect(() => {
    if (core === null) return undefined
    return listen(core, {
      select: (ids) => select(ids),
      move: (positions) => move(positions),
      open: (id) => open(id),
      hover: (id) => hover(id),
    })
  }, [core])
}

/** Does something once what is on the page now was drawn. */
const afterFrame = (act: () => void): number => requestAnimationFrame(() => void setTimeout(act, 0))
