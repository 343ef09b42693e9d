/** Gives somebody a file to keep. */
export const download = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A drawing as a file. */
export const svgBlob = (svg: string): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`], { type: 'image/svg+xml' })

/** The most that a canvas of any browser holds on one side, in pixels. */
const mostPixels = 8000

/**
 * A drawing as points, twice as fine as it is large where that is not too much for the browser.
 *
 * @throws Error where the browser cannot draw it
 */
export const pngBlob = async (svg: string): Promise<Blob> => {
  const image = new Image()
  const url = URL.createObjectURL(svgBlob(svg))
  try {
    image.src = url
    await image.decode()
    const scale = Math.min(2, mostPixels / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('the browser could not draw the picture'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** A name for a file that every computer takes, after the name of a map. */
export const fileName = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60) || 'vonk'
