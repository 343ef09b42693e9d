import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { usePast } from '../../state/past.ts'
import { useDocument } from '../../state/use-document.tsx'
import { setGift, useGift } from './gift-store.ts'

const GiftDialog = lazy(async () => ({
  default: (await import('./gift-dialog.tsx')).GiftDialog,
}))

/** What somebody else did on the map that is open, when it comes back in a file. */
export const GiftReturned = (): ReactNode => {
  const gift = useGift()
  const map = useDocument((state) => state.map)
  const isPast = usePast() !== null
  if (gift === null || gift.map !== map || isPast) return null
  return (
    <Suspense fallback={null}>
      <GiftDialog gift={gift} onClose={() => setGift(null)} />
    </Suspense>
  )
}
