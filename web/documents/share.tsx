import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { onDemand } from '../ui/on-demand.ts'

const sharing = onDemand()

/** Asks for whom and how what is looked at leaves the screen. */
export const openShare = sharing.open

const ShareDialog = lazy(async () => ({
  default: (await import('./share-dialog.tsx')).ShareDialog,
}))

/** The dialog, once a page: whatever a printer does to the width of the screen, it stays. */
export const Share = (): ReactNode =>
  sharing.useIsOpen() && (
    <Suspense fallback={null}>
      <ShareDialog onClose={sharing.close} />
    </Suspense>
  )
