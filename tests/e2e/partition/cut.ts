import type { Draw } from '../../faults/draw.ts'
import type { MapWindow } from './map-window.ts'
import type { Side } from './side.ts'

/** A window, and on which side of things it stands. */
export type Post = { readonly window: MapWindow; readonly side: Side }

/** Who is cut off and how, and what happens to one of their windows meanwhile. */
export type Cut = {
  readonly sides: readonly Side[]
  readonly fault: 'refuse' | 'stall'
  readonly mishap: Mishap
}

type Mishap = 'none' | 'reload' | 'crash' | 'close'
const mishaps: readonly Mishap[] = ['none', 'none', 'none', 'reload', 'crash', 'close']

export const drawCut = (draw: Draw, west: Side, east: Side): Cut => {
  const sides = draw(5) < 3 ? [west, east] : [west]
  const fault = draw(4) === 0 ? 'stall' : 'refuse'
  // Nobody reloads a page that only stalls: it would stall too.
  const mishap = fault === 'stall' ? 'none' : (mishaps[draw(mishaps.length)] ?? 'none')
  return { sides, fault, mishap }
}

export const cutOff = ({ sides, fault }: Cut): void => {
  for (const { wire } of sides) {
    wire.set(
      fault === 'stall' ? { type: 'stall', direction: 'both', after: 0 } : { type: 'refuse' },
    )
    if (fault === 'refuse') wire.cut()
  }
}

export const heal = ({ sides }: Cut): void => {
  for (const { wire } of sides) wire.set(undefined)
}

export const befall = async (window: MapWindow, mishap: Mishap): Promise<void> => {
  if (mishap === 'reload') await window.reloadInVain()
  if (mishap === 'crash') await window.crash()
  if (mishap === 'close') await window.close()
}

export const recover = async (window: MapWindow, mishap: Mishap): Promise<void> => {
  if (mishap === 'reload') await window.again()
  if (mishap === 'crash' || mishap === 'close') await window.open()
}
