import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { onDemand } from '../../ui/on-demand.ts'

const restoring = onDemand()

/** Shows the copies that were kept, to look at and put back. */
export const openRestore = restoring.open

const RestoreDialog = lazy(async () => ({
  default: (await import('./restore-dialog.tsx')).RestoreDialog,
}))

/** The dialog, once a page. */
export const Restore = (): ReactNode =>
  restoring.useIsOpen() && (
    <Suspense fallback={null}>
      <RestoreDialog onClose={restoring.close} />
    </Suspense>
  )
