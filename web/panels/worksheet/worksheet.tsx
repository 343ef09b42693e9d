import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { onDemand } from '../../ui/on-demand.ts'

const working = onDemand()

/** A sheet for a talk, and typing over what was written on it. */
export const openWorksheet = working.open

const WorksheetDialog = lazy(async () => ({
  default: (await import('./worksheet-dialog.tsx')).WorksheetDialog,
}))

/** The dialog, once a page. */
export const Worksheet = (): ReactNode =>
  working.useIsOpen() && (
    <Suspense fallback={null}>
      <WorksheetDialog onClose={working.close} />
    </Suspense>
  )
