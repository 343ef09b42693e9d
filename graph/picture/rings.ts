import type { Position } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { byKind, degreeOf } from './by-kind.ts'
import { aspect } from './frame.ts'
import { freed } from './freed.ts'
import { sceneOf } from './scene.ts'
import type { Spot } from './scene.ts'

/** Between two rings, and what a shape with its name takes of a ring, in picture units. */
const apart = 130
const room = 125

/**
 * Rings around whoever has most lines: the more lines, the nearer to the middle; who has none stands
 * outermost. `sectors`: each kind of actor has its own part of the circle, as large as its share. Nothing
 * lies over anything else. The same map gives the same places. Cost O(n log n + m), and finding free places.
 */
export const rings = (
  snapshot: Snapshot,
  { sectors }: { readonly sectors: boolean },
): { readonly [id: string]: Position } => {
  const { spots } = sceneOf(snapshot)
  const groups = sectors ? byKind(snapshot, spots) : [spots]
  let from = 0
  for (const group of groups) {
    const span = (2 * Math.PI * group.length) / spots.length
    placeIn(group, from, span)
    from += span
  }
  return Object.fromEntries(freed(spots).map(({ id, x, y }): [string, Position] => [id, [x, y]]))
}

/** Fills the rings of a part of the circle from the middle outwards. */
const placeIn = (group: readonly Spot[], from: number, span: number): void => {
  const order = group.toSorted((a, b) => degreeOf(b) - degreeOf(a) || compareIds(a.id, b.id))
  const isWhole = span > 2 * Math.PI - 1e-9
  const placed = new Map<Spot, number>()
  for (let ring = isWhole ? 0 : 1, next = 0; next < order.length; ring += 1) {
    const radius = ring * apart
    const most = ring === 0 ? 1 : Math.max(1, Math.floor((span * radius) / room))
    const here = order.slice(next, next + most)
    next += here.length
    // On a ring everybody stands near those further in whom they work with.
    const turned = here.toSorted(
      (a, b) => wantedAngle(a, placed) - wantedAngle(b, placed) || compareIds(a.id, b.id),
    )
    for (const [nth, spot] of turned.entries()) {
      const angle = from + (span * (nth + 0.5)) / turned.length
      placed.set(spot, angle)
      spot.x = Math.cos(angle) * radius * aspect
      spot.y = Math.sin(angle) * radius
    }
  }
}

/** The middle of the angles of those who are placed already; who has none of them comes last. */
const wantedAngle = (spot: Spot, placed: ReadonlyMap<Spot, number>): number => {
  const angles = spot.ties.flatMap(({ a, b }) => placed.get(a === spot ? b : a) ?? [])
  if (angles.length === 0) return 2 * Math.PI
  const [x, y] = [Math.cos, Math.sin].map((part) =>
    angles.reduce((sum, angle) => sum + part(angle), 0),
  )
  const angle = Math.atan2(y ?? 0, x ?? 0)
  return angle < 0 ? angle + 2 * Math.PI : angle
}
