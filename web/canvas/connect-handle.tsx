import type { PointerEvent, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Core, NodeSingular } from 'cytoscape'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useT } from '../words/say.tsx'
import styles from './canvas.module.css'
import type { CanvasTheme } from './theme.ts'

type Point = { readonly x: number; readonly y: number }
/** A line that is being drawn, from an actor to the pointer. */
type Drawn = { readonly from: Id; readonly start: Point; readonly end: Point }

/** How near to the middle of an actor a line has to end, in picture units. */
const reach = 32

/** From further away than this a handle would be larger than whom it belongs to. */
const nearest = 0.35

/** The small round handle at the rim of the actor under the pointer: dragging it draws a line. */
export const ConnectHandle = (props: {
  core: Core
  theme: CanvasTheme
  onConnect: (from: Id, to: Id) => void
}): ReactNode => {
  const { core, theme, onConnect } = props
  const t = useT()
  const [offered, setOffered] = useState<{ id: Id; at: Point } | null>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    const offer = ({ target }: { target: NodeSingular }): void => {
      const id = target.id()
      if (isId(id) && core.zoom() >= nearest)
        setOffered({ id, at: rimOf(core, target.renderedPosition()) })
    }
    const away = (): void => setOffered(null)
    const leave = (event: { renderedPosition: Point }): void =>
      setOffered((now) => (now !== null && far(event.renderedPosition, now.at) ? null : now))
    core.on('mouseover', 'node', offer)
    core.on('viewport grab drag remove', away)
    core.on('mousemove', leave)
    return () => {
      core.off('mouseover', 'node', offer)
      core.off('viewport grab drag remove', away)
      core.off('mousemove', leave)
    }
  }, [core])
  if (offered === null && drawn === null) return null

  const begin = (event: PointerEvent): void => {
    if (offered === null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const start = core.getElementById(offered.id).renderedPosition()
    setDrawn({ from: offered.id, start, end: pointIn(core, event) })
  }
  const go = (event: PointerEvent): void => {
    if (drawn === null) return
    const end = pointIn(core, event)
    aim(core, actorAt(core, end, drawn.from))
    setDrawn({ ...drawn, end })
  }
  const end = (event: PointerEvent): void => {
    aim(core, null)
    setDrawn(null)
    setOffered(null)
    if (drawn === null) return
    const to = actorAt(core, pointIn(core, event), drawn.from)
    if (to !== null) onConnect(drawn.from, to)
  }
  const stop = (): void => {
    aim(core, null)
    setDrawn(null)
  }
  return (
    <>
      {drawn !== null && (
        <svg className={styles['overlay']} aria-hidden>
          <line
            x1={drawn.start.x}
            y1={drawn.start.y}
            x2={drawn.end.x}
            y2={drawn.end.y}
            stroke={theme.warm}
            strokeWidth={2.5}
            strokeLinecap="round"
          />
        </svg>
      )}
      {offered !== null && (
        <button
          type="button"
          // Lines are drawn by keyboard on the entry line; this is the way of the mouse.
          tabIndex={-1}
          className={styles['handle']}
          title={t('canvas.connect')}
          aria-label={t('canvas.connect')}
          style={{
            left: offered.at.x,
            top: offered.at.y,
            background: theme.canvas,
            borderColor: theme.warm,
          }}
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={stop}
          // Whoever turns the wheel means the picture under it.
          onWheel={() => setOffered(null)}
        />
      )}
    </>
  )
}

const rimOf = (core: Core, middle: Point): Point => {
  const away = 21 * core.zoom() + 3
  return { x: middle.x + away, y: middle.y + away * 0.25 }
}

const far = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > 64

const pointIn = (core: Core, event: PointerEvent): Point => {
  const frame = core.container()?.getBoundingClientRect()
  return { x: event.clientX - (frame?.left ?? 0), y: event.clientY - (frame?.top ?? 0) }
}

const actorAt = (core: Core, point: Point, except: Id): Id | null => {
  const zoom = core.zoom()
  let best: Id | null = null
  let least = reach * Math.max(zoom, 0.5)
  for (const node of core.nodes()) {
    const id = node.id()
    const { x, y } = node.renderedPosition()
    const distance = Math.hypot(x - point.x, y - point.y)
    if (id !== except && distance < least && isId(id)) [best, least] = [id, distance]
  }
  return best
}

const aim = (core: Core, id: Id | null): void => {
  core.batch(() => {
    core.nodes('.target').removeClass('target')
    if (id !== null) core.getElementById(id).addClass('target')
  })
}
