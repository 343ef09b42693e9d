import type { ReactNode } from 'react'
import { PackPage } from './pack-page.tsx'
import { packStyle } from './pack-style.ts'
import { ReportPage } from './report-page.tsx'
import type { Report } from './report-of.ts'
import { ScriptPage } from './script-page.tsx'
import type { PackPageProps } from './said.tsx'

type FileProps = {
  readonly pages: readonly PackPageProps[]
  readonly title: string
  readonly large: boolean
}

/** The pack as one file that needs nothing else; one language after the other. */
export const PackFile = (props: FileProps): ReactNode => (
  <Whole {...props}>
    {props.pages.map((page) => (
      <PackPage key={page.language} {...page} />
    ))}
  </Whole>
)

/** The report of the meeting as such a file. */
export const ReportFile = (props: FileProps & { readonly report: Report }): ReactNode => (
  <Whole {...props}>
    {props.pages.map((page) => (
      <ReportPage key={page.language} {...page} report={props.report} />
    ))}
  </Whole>
)

/** What the facilitator says aloud as such a file. */
export const ScriptFile = (props: FileProps): ReactNode => (
  <Whole {...props}>
    {props.pages.map((page) => (
      <ScriptPage key={page.language} {...page} />
    ))}
  </Whole>
)

const Whole = (props: FileProps & { readonly children: ReactNode }): ReactNode => (
  <html lang={props.pages[0]?.language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{props.title}</title>
      <style>{packStyle(props.large)}</style>
    </head>
    <body>
      <main>{props.children}</main>
    </body>
  </html>
)
