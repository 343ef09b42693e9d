import type { ReactNode } from 'react'
import { MapPicture } from '../documents/map-picture.tsx'
import { usePictures } from '../documents/use-pictures.ts'
import classes from './present.module.css'

/** The map as a drawing as large as the screen, of what partners may see. */
export const PresentedMap = (): ReactNode => {
  const { whole } = usePictures('partners', 'A3')
  return (
    <div className={classes['picture']}>
      <MapPicture {...whole} />
    </div>
  )
}
