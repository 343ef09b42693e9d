import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { MapPicture } from './map-picture.tsx'
import type { MapPictureProps } from './map-picture.tsx'
import classes from './print.module.css'

export type Paper = 'A4' | 'A3'

type PrintSheetsProps = {
  readonly pages: readonly MapPictureProps[]
  readonly paper: Paper
  readonly onDone: () => void
}

/** The sheets beside the page, only for the printer; asks the browser to print them and goes away. */
export const PrintSheets = ({ pages, paper, onDone }: PrintSheetsProps): ReactNode => {
  useEffect(() => {
    const size = new CSSStyleSheet()
    size.replaceSync(`@page { size: ${paper} landscape; margin: 10mm; }`)
    document.adoptedStyleSheets.push(size)
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => {
      window.removeEventListener('afterprint', onDone)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== size)
    }
  }, [paper, onDone])
  return createPortal(
    <div className={classes['sheets']} data-sheets>
      {pages.map((page, nth) => (
        <div key={`${page.title} ${nth}`} className={classes['sheet']}>
          <MapPicture {...page} />
        </div>
      ))}
    </div>,
    document.body,
  )
}
