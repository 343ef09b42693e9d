import { actorKinds } from '../../graph/model/catalogue/names.ts'
import type { ActorKind } from '../../graph/model/catalogue/names.ts'
import type { Heat } from './heat.ts'
import { lineLooks } from './line-class.ts'
import type { LineLook } from './line-class.ts'
import type { Marks } from './marks.ts'

/** One thing that the legend explains. */
export type LegendItem =
  | { readonly type: 'actor'; readonly kind: ActorKind; readonly form: 'plain' | 'group' }
  | { readonly type: 'fill'; readonly fill: 'full' | 'tint' }
  | { readonly type: 'not-asked' }
  | { readonly type: 'heat'; readonly heat: Heat; readonly pointed: boolean }
  | { readonly type: 'ghost' }
  | { readonly type: 'possible' }
  | { readonly type: 'area' }
  | { readonly type: 'folded' }
  | { readonly type: 'line'; readonly look: LineLook }
  | { readonly type: 'one-way' }
  | { readonly type: 'dormant' }

/** What lies over the map itself. */
type Over = {
  readonly ghosts: boolean
  readonly possible: boolean
  /** Whether the heat of one initiative or theme is drawn. */
  readonly warm: boolean
  /** Whether areas are drawn, and whether some of them are drawn as one. */
  readonly areas?: boolean
  readonly folded?: boolean
}

const nothing: Over = { ghosts: false, possible: false, warm: false }

/** Just what is on the picture, in the order of the drawing rules. */
export const legendItems = (
  { actors, lines }: Marks,
  over: Over = nothing,
): readonly LegendItem[] => {
  const items: LegendItem[] = []
  for (const kind of actorKinds) {
    const ofKind = actors.filter((actor) => actor.kind === kind)
    if (ofKind.some(({ group }) => !group)) items.push({ type: 'actor', kind, form: 'plain' })
    if (ofKind.some(({ group }) => group)) items.push({ type: 'actor', kind, form: 'group' })
  }
  for (const fill of ['full', 'tint'] as const)
    if (actors.some((actor) => actor.asked && actor.fill === fill))
      items.push({ type: 'fill', fill })
  if (actors.some(({ asked }) => !asked)) items.push({ type: 'not-asked' })
  if (over.ghosts) items.push({ type: 'ghost' })
  // Sparks show where somebody looks; they are explained wherever there is one.
  for (const heat of ['fire', 'spark', 'cold', 'unknown'] as const)
    if (actors.some((actor) => actor.heat === heat))
      items.push({ type: 'heat', heat, pointed: heat === 'spark' && !over.warm })
  for (const look of lineLooks)
    if (lines.some((line) => line.look === look && !line.dormant))
      items.push({ type: 'line', look })
  if (lines.some(({ oneWay, look }) => oneWay && look !== 'belongs'))
    items.push({ type: 'one-way' })
  if (lines.some(({ dormant }) => dormant)) items.push({ type: 'dormant' })
  if (over.possible) items.push({ type: 'possible' })
  if (over.areas === true) items.push({ type: 'area' })
  if (over.folded === true) items.push({ type: 'folded' })
  return items
}

/** The words of an item, and what React keeps it apart by. */
export const legendKey = (item: LegendItem) => {
  switch (item.type) {
    case 'actor':
      return item.form === 'group' ? 'legend.residents-group' : (`legend.${item.kind}` as const)
    case 'fill':
      return `legend.${item.fill}` as const
    case 'heat':
      return item.pointed ? ('legend.spark-pointed' as const) : (`legend.${item.heat}` as const)
    case 'line':
      return `legend.${item.look}` as const
    case 'not-asked':
      return 'legend.not-asked'
    case 'ghost':
      return 'legend.ghost'
    case 'possible':
      return 'legend.possible'
    case 'area':
      return 'legend.area'
    case 'folded':
      return 'legend.folded'
    case 'one-way':
      return 'legend.one-way'
    case 'dormant':
      return 'legend.dormant'
    default:
      return item satisfies never
  }
}
