import type { ReactNode } from 'react'
import { fontSize, lineHeight } from '../../graph/picture/label.ts'
import { labelTop, shapeSizes } from '../../graph/picture/shape.ts'
import type { ActorMark } from '../canvas/actor-mark.ts'
import { HeatDrawing } from '../canvas/legend-drawing.tsx'
import type { CanvasTheme } from '../canvas/theme.ts'

type PictureActorProps = { readonly actor: ActorMark; readonly theme: CanvasTheme }

/** An actor as it looks on the map: its shape, its heat, and its name below. */
export const PictureActor = ({ actor, theme }: PictureActorProps): ReactNode => {
  const [x, y] = actor.position
  return (
    <g transform={`translate(${Math.round(x)} ${Math.round(y)})`}>
      <ActorShape actor={actor} theme={theme} />
      {actor.heat !== null && (
        <g transform="translate(15 -14)">
          <HeatDrawing heat={actor.heat} theme={theme} />
        </g>
      )}
      <text
        textAnchor="middle"
        fontSize={fontSize}
        fill={theme.label}
        stroke={theme.canvas}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {actor.label.split('\n').map((line, nth) => (
          <tspan key={line} x={0} y={labelTop + fontSize + nth * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

const ActorShape = ({ actor, theme }: PictureActorProps): ReactNode => {
  const { kind, group, fill, asked } = actor
  const half = shapeSizes[kind] / 2
  const colour = theme.kinds[kind]
  const look = {
    fill: !asked ? theme.canvas : fill === 'full' ? colour : theme.tints[kind],
    stroke: colour,
    strokeWidth: 2,
    ...(!asked && { strokeDasharray: '4 3' }),
  }
  switch (kind) {
    case 'resident':
      return (
        <>
          <circle r={group ? 11.5 : half - 1} {...look} />
          {group && <circle r={16} fill="none" stroke={colour} strokeWidth={2} />}
        </>
      )
    case 'association':
      return (
        <rect
          x={1 - half}
          y={1 - half}
          width={2 * half - 2}
          height={2 * half - 2}
          rx={9}
          {...look}
        />
      )
    case 'professional':
      return <path d={`M0 ${1 - half} L${half - 1} 0 L0 ${half - 1} L${1 - half} 0 Z`} {...look} />
    case 'organisation':
      return <rect x={1 - half} y={1 - half} width={2 * half - 2} height={2 * half - 2} {...look} />
    default:
      return kind satisfies never
  }
}
