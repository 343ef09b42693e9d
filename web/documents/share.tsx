import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { create } from 'zustand'

const useSharing = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Asks for whom and how what is looked at leaves the screen. */
export const openShare = (): void => useSharing.setState({ open: true })

const close = (): void => useSharing.setState({ open: false })

const ShareDialog = lazy(async () => ({
  default: (await import('./share-dialog.tsx')).ShareDialog,
}))

/** The dialog, once a page: whatever a printer does to the width of the screen, it stays. */
export const Share = (): ReactNode => {
  const { open } = useSharing()
  return (
    open && (
      <Suspense fallback={null}>
        <ShareDialog onClose={close} />
      </Suspense>
    )
  )
}
