/** Which part of the picture is seen: the point in its middle, in the picture's units, and how large it is drawn. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }

const form = /^(-?\d{1,6}),(-?\d{1,6}),(\d{1,4})$/u

/** A viewport as it stands in an address: whole units, the size in percent. */
export const textOfViewport = ({ x, y, zoom }: Viewport): string =>
  [x, y, zoom * 100].map(Math.round).join(',')

/** Reads that back; null: all of the map. */
export const viewportFrom = (text: string): Viewport | null => {
  const [, x, y, percent] = form.exec(text) ?? []
  if (Number(percent ?? 0) === 0) return null
  return { x: Number(x), y: Number(y), zoom: Number(percent) / 100 }
}
