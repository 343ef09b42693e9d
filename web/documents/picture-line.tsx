import type { ReactNode } from 'react'
import type { Position } from '../../graph/model/element.ts'
import { lineWidths } from '../canvas/line-style.ts'
import type { LineMark } from '../canvas/marks.ts'
import type { CanvasTheme } from '../canvas/theme.ts'

type PictureLineProps = {
  readonly line: LineMark
  readonly from: Position | undefined
  readonly to: Position | undefined
  /** How far it bends aside. */
  readonly beside: number
  readonly theme: CanvasTheme
}

/** From the middle of a shape to where its lines begin. */
const shape = 20

/** A line as it looks on the map: its thickness, its colour, its end. */
export const PictureLine = ({ line, from, to, beside, theme }: PictureLineProps): ReactNode => {
  if (from === undefined || to === undefined) return null
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (length < 1) return null
  const [ux, uy] = [dx / length, dy / length]
  const middle = [
    (from[0] + to[0]) / 2 - uy * beside * 2,
    (from[1] + to[1]) / 2 + ux * beside * 2,
  ] as const
  const begin = [from[0] + ux * shape, from[1] + uy * shape] as const
  const end = [to[0] - ux * shape, to[1] - uy * shape] as const
  const colour = line.dormant ? theme.lines.contact : theme.lines[line.look]
  return (
    <>
      <path
        d={`M${place(begin)} Q${place(middle)} ${place(end)}`}
        fill="none"
        stroke={colour}
        strokeWidth={line.dormant ? 1.75 : lineWidths[line.look]}
        {...(line.dormant && { strokeDasharray: '1 6', strokeLinecap: 'round' as const })}
      />
      <LineEnd line={line} at={end} towards={angleOf(middle, end)} colour={colour} />
    </>
  )
}

type LineEndProps = {
  readonly line: LineMark
  readonly at: readonly [number, number]
  readonly towards: number
  readonly colour: string
}

const LineEnd = ({ line, at, towards, colour }: LineEndProps): ReactNode => {
  const transform = `translate(${place(at)}) rotate(${round(towards)})`
  if (line.look === 'belongs')
    return <path d="M0 -5 L0 5" stroke={colour} strokeWidth={1.5} transform={transform} />
  if (!line.oneWay) return null
  const fill = line.look === 'funds' ? 'none' : colour
  return <path d="M0 0 L-8 -4 L-8 4 Z" fill={fill} stroke={colour} transform={transform} />
}

const angleOf = (from: readonly [number, number], to: readonly [number, number]): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI

const round = (value: number): number => Math.round(value * 10) / 10

const place = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`
