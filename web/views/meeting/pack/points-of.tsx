import { MapPicture } from '../../../documents/map-picture.tsx'
import type { MapPictureProps } from '../../../documents/map-picture.tsx'
import { pngBlob } from '../../../documents/download.ts'
import type { Points } from './pack-docx.ts'

/** Pictures as points: a word processor takes no drawings. */
export const pointsOf = async (
  pictures: readonly MapPictureProps[],
): Promise<readonly Points[]> => {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return Promise.all(
    pictures.map(async (picture) => {
      const svg = renderToStaticMarkup(<MapPicture {...picture} />)
      const [, width = '1', height = '1'] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? []
      const blob = await pngBlob(svg)
      return {
        data: new Uint8Array(await blob.arrayBuffer()),
        width: Number(width),
        height: Number(height),
        words: picture.description,
      }
    }),
  )
}
