import type { ReactNode } from 'react'
import { PackPage } from './pack-page.tsx'
import { packStyle } from './pack-style.ts'
import type { PackPageProps } from './said.tsx'

/** The pack as one file that needs nothing else; one language after the other. */
export const PackFile = (props: {
  readonly pages: readonly PackPageProps[]
  readonly title: string
  readonly large: boolean
}): ReactNode => (
  <html lang={props.pages[0]?.language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{props.title}</title>
      <style>{packStyle(props.large)}</style>
    </head>
    <body>
      <main>
        {props.pages.map((page) => (
          <PackPage key={page.language} {...page} />
        ))}
      </main>
    </body>
  </html>
)
