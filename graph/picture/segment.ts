export type Point = { readonly x: number; readonly y: number }

/** Whether the line from a to b touches a rectangle. */
export const meets = (
  a: Point,
  b: Point,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean => {
  if (a.x < left && b.x < left) return false
  if (a.x > right && b.x > right) return false
  if (a.y < top && b.y < top) return false
  if (a.y > bottom && b.y > bottom) return false
  const dx = b.x - a.x
  const dy = b.y - a.y
  const across = dx * a.y - dy * a.x
  // On which side of the line each corner lies: it passes by when all four lie on one.
  const one = across + dy * left - dx * top
  const two = across + dy * right - dx * top
  const three = across + dy * left - dx * bottom
  const four = across + dy * right - dx * bottom
  return !(
    (one > 0 && two > 0 && three > 0 && four > 0) ||
    (one < 0 && two < 0 && three < 0 && four < 0)
  )
}

/** Whether two lines cross. Lines with a common end do not. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean => {
  if (a === c || a === d || b === c || b === d) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
