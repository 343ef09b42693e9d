import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { viewportFrom } from '../../state/viewport.ts'
import styles from '../canvas.module.css'
import type { Marks } from '../marks.ts'
import type { CanvasTheme } from '../theme.ts'
import { paint, viewOfAll } from './paint.ts'

/**
 * The map as a still, in the same place and size as the picture: painted in one go, so that whoever opens a
 * large map sees it at once, while what can be worked with is being made.
 */
export const Sketch = (props: {
  readonly marks: Marks
  readonly theme: CanvasTheme
  /** The part that is asked for, as `textOfViewport` writes it. */
  readonly viewport: string
}): ReactNode => {
  const { marks, theme, viewport } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null
    if (canvas.current === null || context === null) return
    const { clientWidth: width, clientHeight: height } = canvas.current
    const view = viewportFrom(viewport) ?? viewOfAll(marks, { width, height })
    if (view === null) return
    const sharp = globalThis.devicePixelRatio
    canvas.current.width = width * sharp
    canvas.current.height = height * sharp
    context.scale(sharp, sharp)
    paint(context, marks, theme, view, { width, height })
    performance.mark('vonk-picture-drawn')
  }, [marks, theme, viewport])
  return <canvas ref={canvas} className={styles['sketch']} aria-hidden />
}
