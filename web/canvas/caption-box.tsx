import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import styles from './canvas.module.css'
import type { CanvasTheme } from './theme.ts'

type Point = { readonly x: number; readonly y: number }

type CaptionBoxProps = {
  readonly core: Core
  /** The actor or the line that it is about. */
  readonly id: string
  readonly theme: CanvasTheme
  readonly children: ReactNode
}

/** Words over the picture, above an actor or at the middle of a line, as long as that does not move. */
export const CaptionBox = ({ core, id, theme, children }: CaptionBoxProps): ReactNode => {
  const place = usePlace(core, id)
  if (place === null) return null
  return (
    <div
      className={styles['caption']}
      aria-hidden
      style={{ left: place.x, top: place.y, background: theme.ink, color: theme.canvas }}
    >
      {children}
    </div>
  )
}

/** The point above an element on the screen; null where it is not drawn. */
const usePlace = (core: Core, id: string): Point | null => {
  const [place, setPlace] = useState<Point | null>(null)
  useEffect(() => {
    const show = (): void => {
      const element = core.getElementById(id)
      if (element.empty()) return setPlace(null)
      setPlace(element.isNode() ? aboveShape(core, element) : atMiddle(core.getElementById(id)))
    }
    show()
    core.on('viewport drag', show)
    return () => void core.off('viewport drag', show)
  }, [core, id])
  return place
}

const aboveShape = (core: Core, node: NodeSingular): Point => {
  const { x, y } = node.renderedPosition()
  return { x, y: y - 26 * core.zoom() - 6 }
}

const atMiddle = (edge: EdgeSingular): Point => {
  const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 8 }
}
