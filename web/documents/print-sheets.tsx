import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { MapPicture } from './map-picture.tsx'
import type { MapPictureProps } from './map-picture.tsx'
import type { Paper } from './pages.ts'
import classes from './print.module.css'

type PrintSheetsProps = {
  readonly pages: readonly MapPictureProps[]
  readonly paper: Paper
  /** How often somebody asked for it: each time the browser is asked to print. */
  readonly times: number
}

/**
 * The sheets beside the page, only for the printer. They stay until the dialog goes: a browser may read them
 * again while somebody chooses a printer.
 */
export const PrintSheets = ({ pages, paper, times }: PrintSheetsProps): ReactNode => {
  useEffect(() => {
    const size = new CSSStyleSheet()
    size.replaceSync(`@page { size: ${paper} landscape; margin: 10mm; }`)
    document.adoptedStyleSheets.push(size)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== size)
    }
  }, [paper])
  useEffect(() => {
    if (times > 0) window.print()
  }, [times])
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
