import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { partnerView } from '../../graph/model/partner-view.ts'
import { PastContext } from '../state/past.ts'
import { useDocument } from '../state/use-document.tsx'

/**
 * Everything below sees the map as a partner may: what is not for them is taken out before anything is
 * drawn or counted (domain §4.6), and nothing can be changed.
 */
export const PartnerEyes = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const snapshot = useDocument((state) => state.snapshot)
  const seen = useMemo(() => {
    const shown = partnerView(snapshot).snapshot
    return { revision: shown.revision, snapshot: shown, state: 'here', retry: nothing } as const
  }, [snapshot])
  return <PastContext value={seen}>{children}</PastContext>
}

const nothing = (): void => undefined
