/** How wide a square may be, as a share of its distance, for its members to push as one. */
const widest = 1.2

/** Two numbers for every spot: its place, or a force. */
export type Plane = { readonly x: Float64Array; readonly y: Float64Array }

/**
 * Adds to `forces` everybody's push on everybody, away along the line between them: `strength` / distance.
 * Whoever is far off pushes as one of a square of the plane, in O(n log n) (Barnes & Hut 1986,
 * doi:10.1038/324446a0).
 */
export const pushApart = (places: Plane, strength: number, forces: Plane): void => {
  const squares = squaresOf(places)
  const waiting = new Int32Array(4 * squares.depth + 4)
  // Whose squares these are: one's own never pushes as one, or somebody would push itself.
  const owner = new Int32Array(squares.members.length).fill(-1)
  for (let spot = 0; spot < places.x.length; spot += 1) {
    for (let square = squares.firstSmallest + (squares.leaves[spot] ?? 0); ;) {
      owner[square] = spot
      if (square === 0) break
      square = (square - 1) >> 2
    }
    const [ownX, ownY] = [at(places.x, spot), at(places.y, spot)]
    let [forceX, forceY, left] = [0, 0, 1]
    waiting[0] = 0
    while (left > 0) {
      left -= 1
      const square = waiting[left] ?? 0
      const members = squares.members[square] ?? 0
      if (members === 0) continue
      const dx = ownX - at(squares.x, square)
      const dy = ownY - at(squares.y, square)
      const far = dx * dx + dy * dy
      if (owner[square] !== spot && far * widest * widest > at(squares.wide, square)) {
        const push = (strength * members) / (far + 1)
        forceX += dx * push
        forceY += dy * push
      } else if (square < squares.firstSmallest)
        for (let part = 1; part <= 4; part += 1) waiting[left++] = 4 * square + part
      else {
        const leaf = square - squares.firstSmallest
        const end = squares.starts[leaf + 1] ?? 0
        for (let nth = squares.starts[leaf] ?? 0; nth < end; nth += 1) {
          const other = squares.order[nth] ?? 0
          const [toX, toY] = [ownX - at(places.x, other), ownY - at(places.y, other)]
          const push = strength / (toX * toX + toY * toY + 1)
          forceX += toX * push
          forceY += toY * push
        }
      }
    }
    forces.x[spot] = at(forces.x, spot) + forceX
    forces.y[spot] = at(forces.y, spot) + forceY
  }
}

/**
 * The plane in four squares, each in four, and so on, down to about four of the smallest for every spot. The
 * parts of square i are 4 i + 1 to 4 i + 4; the smallest come last.
 */
type Squares = Plane & {
  readonly depth: number
  readonly firstSmallest: number
  /** How many spots lie in each square; x and y are the middle of these. */
  readonly members: Int32Array
  /** The square of its width. */
  readonly wide: Float64Array
  /** In which of the smallest squares each spot lies. */
  readonly leaves: Int32Array
  /** The spots of the smallest squares one after another, and where each of these begins. */
  readonly order: Int32Array
  readonly starts: Int32Array
}

const squaresOf = ({ x, y }: Plane): Squares => {
  const size = x.length
  const depth = Math.max(1, Math.round(Math.log2(size) / 2) + 1)
  const smallest = 4 ** depth
  const firstSmallest = (smallest - 1) / 3
  const [left, top, width] = outline(x, y)
  const leaves = new Int32Array(size)
  const starts = new Int32Array(smallest + 1)
  for (let spot = 0; spot < size; spot += 1) {
    const leaf = leafAt((at(x, spot) - left) / width, (at(y, spot) - top) / width, depth)
    leaves[spot] = leaf
    starts[leaf + 1] = (starts[leaf + 1] ?? 0) + 1
  }
  for (let leaf = 0; leaf < smallest; leaf += 1)
    starts[leaf + 1] = (starts[leaf + 1] ?? 0) + (starts[leaf] ?? 0)
  const all = firstSmallest + smallest
  const squares = {
    x: new Float64Array(all),
    y: new Float64Array(all),
    members: new Int32Array(all),
    wide: new Float64Array(all),
  }
  const order = new Int32Array(size)
  const next = starts.slice()
  for (let spot = 0; spot < size; spot += 1) {
    const leaf = leaves[spot] ?? 0
    order[next[leaf] ?? 0] = spot
    next[leaf] = (next[leaf] ?? 0) + 1
    add(squares, firstSmallest + leaf, at(x, spot), at(y, spot), 1)
  }
  gather(squares, width)
  return { ...squares, depth, firstSmallest, leaves, order, starts }
}

type Sums = Plane & { readonly members: Int32Array; readonly wide: Float64Array }

const add = ({ x, y, members }: Sums, square: number, dx: number, dy: number, count: number) => {
  x[square] = at(x, square) + dx
  y[square] = at(y, square) + dy
  members[square] = (members[square] ?? 0) + count
}

/** From the smallest up: what a square holds is what its parts hold; sums become middles. */
const gather = (squares: Sums, width: number): void => {
  const { x, y, members, wide } = squares
  for (let square = members.length - 1; square > 0; square -= 1)
    add(squares, (square - 1) >> 2, at(x, square), at(y, square), members[square] ?? 0)
  wide[0] = width * width
  for (let square = 0; square < members.length; square += 1) {
    const count = Math.max(members[square] ?? 0, 1)
    x[square] = at(x, square) / count
    y[square] = at(y, square) / count
    if (square > 0) wide[square] = at(wide, (square - 1) >> 2) / 4
  }
}

/** Left, top and side of a square that holds everybody. */
const outline = (x: Float64Array, y: Float64Array): readonly [number, number, number] => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let spot = 0; spot < x.length; spot += 1) {
    left = Math.min(left, at(x, spot))
    right = Math.max(right, at(x, spot))
    top = Math.min(top, at(y, spot))
    bottom = Math.max(bottom, at(y, spot))
  }
  return [left, top, Math.max(right - left, bottom - top, 1) * 1.000001]
}

/** The smallest square at a place between 0 and 1: at each depth the half across, and the half down. */
const leafAt = (x: number, y: number, depth: number): number => {
  let leaf = 0
  let [restX, restY] = [x, y]
  for (let level = 0; level < depth; level += 1) {
    restX *= 2
    restY *= 2
    const [right, low] = [restX >= 1 ? 1 : 0, restY >= 1 ? 1 : 0]
    restX -= right
    restY -= low
    leaf = 4 * leaf + right + 2 * low
  }
  return leaf
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0
