export type Direction = 'left' | 'right' | 'up' | 'down'

type Placed = { readonly id: string; readonly x: number; readonly y: number }

/** How much a step sideways counts against a step in the direction that was asked. */
const sideways = 2.4

/** The actor that a person expects when pressing an arrow: ahead, near, and not far to the side. */
export const nearest = (
  from: Placed,
  actors: readonly Placed[],
  direction: Direction,
): string | null => {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, x, y } of actors) {
    const [ahead, aside] = turn(x - from.x, y - from.y, direction)
    if (ahead <= 0) continue
    const cost = ahead + Math.abs(aside) * sideways
    if (cost < least) [best, least] = [id, cost]
  }
  return best
}

const turn = (dx: number, dy: number, direction: Direction): readonly [number, number] => {
  if (direction === 'left') return [-dx, dy]
  if (direction === 'right') return [dx, dy]
  return direction === 'up' ? [-dy, dx] : [dy, dx]
}

export const directionOf = (key: string): Direction | null => {
  if (key === 'ArrowLeft') return 'left'
  if (key === 'ArrowRight') return 'right'
  if (key === 'ArrowUp') return 'up'
  return key === 'ArrowDown' ? 'down' : null
}
