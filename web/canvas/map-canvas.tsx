import type { ReactNode } from 'react'
import { useImperativeHandle, useRef, useState } from 'react'
import type { Core } from 'cytoscape'
import { nameOf } from '../../graph/model/element.ts'
import { useT } from '../words/say.tsx'
import { centreOn, fit, zoomBy } from './camera.ts'
import { Caption } from './caption.tsx'
import { LineCaption } from './line-caption.tsx'
import styles from './canvas.module.css'
import { ConnectHandle } from './connect-handle.tsx'
import { Sketch } from './sketch/sketch.tsx'
import { largeFrom } from './large.ts'
import { cytoscapeStyleId } from './picture.ts'
import { canvasTheme } from './theme.ts'
import type { CanvasHandle, MapCanvasProps } from './map-canvas-props.ts'
import { useKeyboard } from './use-keyboard.ts'
import { useGhostMarks } from './use-ghost-marks.ts'
import { useLayers } from './use-layers.ts'
import { useMarks } from './use-marks.ts'
import { usePicture } from './use-picture.ts'
import { useSpotlightOn } from './use-spotlight.ts'
import { useViewport } from './use-viewport.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

/** The map as a picture: shows what it is given and tells what a person does on it. */
export const MapCanvas = ({ ref, ...props }: MapCanvasProps): ReactNode => {
  const { snapshot, asOf, hidden, folded, look } = props
  const t = useT()
  // For whoever measures: from here the data is at hand.
  useState(() => performance.mark('vonk-picture-begun'))
  const host = useRef<HTMLDivElement>(null)
  const [core, setCore] = useState<Core | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [hovered, setHovered] = useState<string | null>(null)
  const marks = useMarks(snapshot, { asOf, hidden, warm: props.warm, folded })
  const ghosts = useGhostMarks(snapshot, props.ghosts, props.language)
  const theme = canvasTheme(look)
  usePicture({ host, core, setCore, setDrawn, setHovered, marks, theme, hovered, ...props })
  useViewport({ core, viewport: props.viewport, onViewport: props.onViewport })
  useLayers({ core, marks, ...props, ghosts })
  useSpotlightOn({ core, marks, ...props })
  const keyboard = useKeyboard({ core, marks, ...props, ghosts })
  useImperativeHandle(ref, () => cameraOf(core, props.reducedMotion), [core, props.reducedMotion])
  const map = snapshot.entities.get(snapshot.id)
  const pointed = hovered ?? keyboard.focused
  return (
    <div className={styles['frame']} id={cytoscapeStyleId} style={{ background: theme.canvas }}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- an application: arrow keys walk over the picture */}
      <div
        ref={host}
        className={styles['picture']}
        style={{ color: theme.ink }}
        role="application"
        tabIndex={0}
        aria-label={t('canvas.name', { map: map === undefined ? '' : nameOf(map) })}
        aria-describedby="canvas-summary"
        onKeyDown={keyboard.onKeyDown}
        onFocus={keyboard.onFocus}
        onBlur={keyboard.onBlur}
      />
      {!drawn && marks.actors.length >= largeFrom && (
        <Sketch marks={marks} theme={theme} viewport={props.viewport} />
      )}
      {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <p id="canvas-summary" className={styles['heard']}>
        {t('canvas.summary', { actors: marks.actors.length, lines: marks.lines.length })}
      </p>
      <p className={styles['heard']} role="status">
        {keyboard.heard}
      </p>
      {core !== null && (
        <>
          <Caption
            core={core}
            id={pointed}
            marks={[...marks.actors, ...(marks.folded ?? []), ...ghosts]}
            theme={theme}
          />
          <LineCaption
            core={core}
            id={hovered}
            snapshot={snapshot}
            language={props.language}
            theme={theme}
          />
          {!props.readOnly && (
            <ConnectHandle core={core} theme={theme} onConnect={props.onConnect} />
          )}
          <ZoomButtons core={core} reducedMotion={props.reducedMotion} />
        </>
      )}
    </div>
  )
}

const cameraOf = (core: Core | null, still: boolean): CanvasHandle => ({
  centreOn: (id) => core !== null && centreOn(core, id, still),
  fit: () => core !== null && fit(core, still),
  zoomBy: (factor) => core !== null && zoomBy(core, factor, still),
})
