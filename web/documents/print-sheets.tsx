import type { ReactNode } from 'react'
import { MapPicture } from './map-picture.tsx'
import type { MapPictureProps } from './map-picture.tsx'
import { OnPaper } from './on-paper.tsx'
import type { Paper } from './pages.ts'
import classes from './print.module.css'

type PrintSheetsProps = {
  readonly pages: readonly MapPictureProps[]
  readonly paper: Paper
  readonly times: number
}

/** Pictures of the map, one a sheet. */
export const PrintSheets = ({ pages, paper, times }: PrintSheetsProps): ReactNode => (
  <OnPaper size={`${paper} landscape`} times={times}>
    {pages.map((page, nth) => (
      <div key={`${page.title} ${nth}`} className={classes['sheet']}>
        <MapPicture {...page} />
      </div>
    ))}
  </OnPaper>
)
