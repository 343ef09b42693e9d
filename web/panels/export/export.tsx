import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { onDemand } from '../../ui/on-demand.ts'

const exporting = onDemand()

/** Asks what goes into a file, for whom and in which form. */
export const openExport = exporting.open

const ExportDialog = lazy(async () => ({
  default: (await import('./export-dialog.tsx')).ExportDialog,
}))

/** The dialog, once a page. */
export const Export = (): ReactNode =>
  exporting.useIsOpen() && (
    <Suspense fallback={null}>
      <ExportDialog onClose={exporting.close} />
    </Suspense>
  )
