/** The badges at an actor's upper right, drawn around the middle; a ring of the canvas cuts them free. */
export const flamePath =
  'M0.6 -8.2 C1.4 -4.9 5.6 -3 5.6 1.8 C5.6 5.2 3.1 7.4 0 7.4 C-3.1 7.4 -5.6 5.2 -5.6 1.9 C-5.6 -0.5 -4.4 -2.1 -3.2 -3.3 C-3 -1.9 -2.5 -1.1 -1.7 -0.7 C-1.9 -3.6 -1.4 -6.4 0.6 -8.2 Z'

export const starPath =
  'M0 -8 C0.9 -2.6 2.6 -0.9 8 0 C2.6 0.9 0.9 2.6 0 8 C-0.9 2.6 -2.6 0.9 -8 0 C-2.6 -0.9 -0.9 -2.6 0 -8 Z'

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
