/** Where a badge lies, from the middle of its actor's shape. */
export const badgeAt = { x: 15, y: -17 }

/** The badges at an actor's upper right, drawn around the middle; a ring of the canvas cuts them free. */
export const flamePath =
  'M0.6 -8.2 C1.4 -4.9 5.6 -3 5.6 1.8 C5.6 5.2 3.1 7.4 0 7.4 C-3.1 7.4 -5.6 5.2 -5.6 1.9 C-5.6 -0.5 -4.4 -2.1 -3.2 -3.3 C-3 -1.9 -2.5 -1.1 -1.7 -0.7 C-1.9 -3.6 -1.4 -6.4 0.6 -8.2 Z'

export const starPath =
  'M0 -8 C0.9 -2.6 2.6 -0.9 8 0 C2.6 0.9 0.9 2.6 0 8 C-0.9 2.6 -2.6 0.9 -8 0 C-2.6 -0.9 -0.9 -2.6 0 -8 Z'

/** Asked, and nobody said spark or fire: six arms, as frost has. */
export const coldPath =
  'M0 -7 L0 7 M-6.1 -3.5 L6.1 3.5 M-6.1 3.5 L6.1 -3.5 M-2 -5.6 L0 -3.8 L2 -5.6 M-2 5.6 L0 3.8 L2 5.6'

/** Nobody asked yet. */
export const unknownPath = 'M-3 -3.4 C-3 -6.6 3 -6.8 3 -3.2 C3 -0.9 0 -0.8 0 1.8 M0 5.4 L0 5.6'

const plusPath = 'M-6 0 L6 0 M0 -6 L0 6'

type Draw = (context: CanvasRenderingContext2D, colour: string, around: string) => void

const drawing =
  (path: string): Draw =>
  (context, colour, around) => {
    const shape = new Path2D(path)
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = around
    context.stroke(shape)
    context.fillStyle = colour
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a drawing, not an array
    context.fill(shape)
  }

export const drawFlame = drawing(flamePath)
export const drawStar = drawing(starPath)

const stroking =
  (path: string, width: number): Draw =>
  (context, colour, around) => {
    const shape = new Path2D(path)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.lineWidth = width + 4
    context.strokeStyle = around
    context.stroke(shape)
    context.lineWidth = width
    context.strokeStyle = colour
    context.stroke(shape)
  }

export const drawCold = stroking(coldPath, 1.6)
export const drawUnknown = stroking(unknownPath, 2)
export const drawPlus = stroking(plusPath, 2)
