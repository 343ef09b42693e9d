import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Position } from '../../graph/model/element.ts'
import { LegendDrawing } from '../canvas/legend-drawing.tsx'
import type { LegendItem } from '../canvas/legend-items.ts'
import type { Marks } from '../canvas/marks.ts'
import { fontFamily } from '../canvas/style.ts'
import type { CanvasTheme } from '../canvas/theme.ts'
import { PictureActor } from './picture-actor.tsx'
import { PictureLine } from './picture-line.tsx'
import { boxOf } from './picture-box.ts'
import { besideOf } from './side-by-side.ts'

/** An item of the legend with its words. */
export type SaidItem = { readonly item: LegendItem; readonly words: string }

export type MapPictureProps = {
  readonly marks: Marks
  readonly theme: CanvasTheme
  /** What it is a picture of, and in two sentences what there is to see: read aloud before anything else. */
  readonly title: string
  readonly description: string
  /** Lines at the foot: the date that it holds for, and what was left out. */
  readonly notes: readonly string[]
  readonly legend: readonly SaidItem[]
}

const legendWidth = 250
const legendLine = 24
const noteLine = 20
const titleHeight = 40

/** The map as a drawing that stands on its own: with its name, its legend, its date, and words for who hears it. */
export const MapPicture = (props: MapPictureProps): ReactNode => {
  const { marks, theme, title, description, notes, legend } = props
  const own = useId()
  const box = boxOf(marks)
  const foot = Math.max(legend.length * legendLine, 1) + 20
  const height = titleHeight + Math.max(box.height, foot) + notes.length * noteLine + 24
  const width = box.width + legendWidth + 32
  const at = new Map<string, Position>(marks.actors.map(({ id, position }) => [id, position]))
  const beside = besideOf(marks.lines)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-labelledby={`${own}title ${own}description`}
      fontFamily={fontFamily}
    >
      <title id={`${own}title`}>{title}</title>
      <desc id={`${own}description`}>{description}</desc>
      <rect width={width} height={height} fill={theme.canvas} />
      <text x={16} y={28} fontSize={18} fontWeight={600} fill={theme.ink}>
        {title}
      </text>
      <g transform={`translate(${16 - box.x} ${titleHeight - box.y})`}>
        {marks.lines.map((line) => (
          <PictureLine
            key={line.id}
            line={line}
            from={at.get(line.from)}
            to={at.get(line.to)}
            beside={beside.get(line.id) ?? 0}
            theme={theme}
          />
        ))}
        {marks.actors.map((actor) => (
          <PictureActor key={actor.id} actor={actor} theme={theme} />
        ))}
      </g>
      <g transform={`translate(${box.width + 32} ${titleHeight + 12})`}>
        {legend.map(({ item, words }, nth) => (
          <g key={words} transform={`translate(0 ${nth * legendLine})`}>
            <g transform="translate(0 -10)">
              <LegendDrawing item={item} theme={theme} />
            </g>
            <text x={38} y={4} fontSize={13} fill={theme.ink}>
              {words}
            </text>
          </g>
        ))}
      </g>
      {notes.map((note, nth) => (
        <text
          key={note}
          x={16}
          y={height - 12 - (notes.length - 1 - nth) * noteLine}
          fontSize={13}
          fill={theme.quiet}
        >
          {note}
        </text>
      ))}
    </svg>
  )
}
