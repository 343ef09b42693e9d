import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import classes from './print.module.css'

type OnPaperProps = {
  /** The size of a page, as CSS says it: `A4 landscape`. */
  readonly size: string
  /** How often somebody asked for it: each time the browser is asked to print. */
  readonly times: number
  readonly children: ReactNode
}

/**
 * What is for the printer only, beside the page. It stays until whoever shows it goes: a browser may read it
 * again while somebody chooses a printer.
 */
export const OnPaper = ({ size, times, children }: OnPaperProps): ReactNode => {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      // Whatever asks for a wide page gets one: a picture among text.
      `@page { size: ${size}; margin: 10mm; } @page wide { size: A4 landscape; margin: 10mm; }`,
    )
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [size])
  useEffect(() => {
    if (times > 0) window.print()
  }, [times])
  return createPortal(
    <div className={classes['sheets']} data-sheets>
      {children}
    </div>,
    document.body,
  )
}
