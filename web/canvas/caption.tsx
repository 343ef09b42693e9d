import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Core } from 'cytoscape'
import type { ActorMark } from './actor-mark.ts'
import styles from './canvas.module.css'
import type { Marks } from './marks.ts'
import type { CanvasTheme } from './theme.ts'

/** The full name of whoever is under the pointer or has the focus, where the picture does not show it. */
export const Caption = (props: {
  core: Core
  id: string | null
  marks: Marks
  theme: CanvasTheme
}): ReactNode => {
  const { core, id, marks, theme } = props
  const place = usePlace(core, id)
  const mark = marks.actors.find((actor) => actor.id === id)
  if (mark === undefined || place === null || isReadable(core, mark)) return null
  return (
    <div
      className={styles['caption']}
      aria-hidden
      style={{ left: place.x, top: place.y, background: theme.ink, color: theme.canvas }}
    >
      {mark.name}
    </div>
  )
}

const isReadable = (core: Core, { id, label, name }: ActorMark): boolean => {
  const node = core.getElementById(id)
  if (node.hasClass('quiet') || node.hasClass('faded') || node.hasClass('far')) return false
  return label.replaceAll('\n', ' ') === name
}

type Point = { readonly x: number; readonly y: number }

/** The point above an actor's shape on the screen; null while the picture moves. */
const usePlace = (core: Core, id: string | null): Point | null => {
  const [place, setPlace] = useState<Point | null>(null)
  useEffect(() => {
    const show = (): void => {
      const node = id === null ? core.collection() : core.getElementById(id)
      if (node.empty() || !node.isNode()) return setPlace(null)
      const { x, y } = node.renderedPosition()
      setPlace({ x, y: y - 26 * core.zoom() - 6 })
    }
    show()
    core.on('viewport drag', show)
    return () => void core.off('viewport drag', show)
  }, [core, id])
  return place
}
