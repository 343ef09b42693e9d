import type { ReactNode, SVGProps } from 'react'
import { coldPath, flamePath, starPath, unknownPath } from './badges.ts'
import type { Heat } from './heat.ts'
import type { LegendItem } from './legend-items.ts'
import { lineWidths } from './line-style.ts'
import type { CanvasTheme } from './theme.ts'

/** The small drawing beside the words of a legend item, as it looks on the picture. */
export const LegendDrawing = ({
  item,
  theme,
}: {
  item: LegendItem
  theme: CanvasTheme
}): ReactNode => (
  <svg width={28} height={20} viewBox="-14 -10 28 20" aria-hidden>
    {drawn(item, theme)}
  </svg>
)

const drawn = (item: LegendItem, theme: CanvasTheme): ReactNode => {
  switch (item.type) {
    case 'actor':
      return <Shape kind={item.kind} group={item.form === 'group'} theme={theme} />
    case 'fill':
      return (
        <Square
          rx={4}
          fill={item.fill === 'full' ? theme.kinds.association : theme.tints.association}
          stroke={theme.kinds.association}
        />
      )
    case 'not-asked':
      return <Square fill="none" stroke={theme.kinds.organisation} strokeDasharray="3 2.2" />
    case 'heat':
      return <HeatDrawing heat={item.heat} theme={theme} />
    case 'ghost':
      return (
        <>
          <circle
            r={8}
            fill="none"
            stroke={theme.lines.contact}
            strokeDasharray="3 2.2"
            strokeWidth={1.5}
          />
          <path d="M-4 0 L4 0 M0 -4 L0 4" stroke={theme.quiet} strokeWidth={1.5} />
        </>
      )
    case 'possible':
      return (
        <line
          x1={-12}
          x2={12}
          stroke={theme.warm}
          strokeWidth={2.5}
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      )
    case 'area':
      return (
        <rect
          x={-12}
          y={-8}
          width={24}
          height={16}
          rx={7}
          fill={theme.hull}
          fillOpacity={0.14}
          stroke={theme.hull}
        />
      )
    case 'folded':
      return <path d={octagon} fill={theme.paper} stroke={theme.hull} strokeWidth={2.5} />
    case 'line':
      return <Line width={lineWidths[item.look]} colour={theme.lines[item.look]} end={item.look} />
    case 'one-way':
      return <Line width={2} colour={theme.lines.working} end="arrow" />
    case 'dormant':
      return (
        <line
          x1={-12}
          x2={12}
          stroke={theme.lines.contact}
          strokeWidth={1.75}
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      )
    default:
      return item satisfies never
  }
}

const octagon = 'M-3.3 -8 L3.3 -8 L8 -3.3 L8 3.3 L3.3 8 L-3.3 8 L-8 3.3 L-8 -3.3 Z'

/** A flame, a star, frost or a question mark: each has a shape of its own. */
export const HeatDrawing = ({ heat, theme }: { heat: Heat; theme: CanvasTheme }): ReactNode => {
  if (heat === 'fire') return <path d={flamePath} fill={theme.fire} />
  if (heat === 'spark') return <path d={starPath} fill={theme.spark} />
  const path = heat === 'cold' ? coldPath : unknownPath
  return <path d={path} fill="none" stroke={theme.quiet} strokeWidth={1.7} strokeLinecap="round" />
}

const Square = (look: SVGProps<SVGRectElement>): ReactNode => (
  <rect x={-7} y={-7} width={14} height={14} strokeWidth={1.5} {...look} />
)

const Shape = ({
  kind,
  group,
  theme,
}: {
  kind: Extract<LegendItem, { type: 'actor' }>['kind']
  group: boolean
  theme: CanvasTheme
}): ReactNode => {
  const colour = theme.kinds[kind]
  const look = { fill: theme.tints[kind], stroke: colour, strokeWidth: 1.5 }
  if (kind === 'resident')
    return (
      <>
        <circle r={group ? 5.5 : 7.5} fill={colour} />
        {group && <circle r={8} fill="none" stroke={colour} strokeWidth={1.5} />}
      </>
    )
  if (kind === 'association') return <Square rx={4.5} {...look} fill={colour} />
  if (kind === 'professional') return <path d="M0 -9 L9 0 L0 9 L-9 0 Z" {...look} />
  return <Square {...look} />
}

const Line = ({
  width,
  colour,
  end,
}: {
  width: number
  colour: string
  end: string
}): ReactNode => (
  <>
    <line x1={-12} x2={12} stroke={colour} strokeWidth={width} />
    {end === 'belongs' && (
      <line x1={12} x2={12} y1={-4.5} y2={4.5} stroke={colour} strokeWidth={1.5} />
    )}
    {end === 'arrow' && <path d="M13 0 L5 -4 L5 4 Z" fill={colour} />}
    {end === 'funds' && <path d="M13 0 L5 -4 L5 4 Z" fill={'none'} stroke={colour} />}
  </>
)
