import type { ComponentType, ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { onDemand } from './on-demand.ts'

type DialogProps = { readonly onClose: () => void }

/**
 * A dialog that can be asked for from anywhere, and whose code comes when it first is. `Host` stands once in the page:
 * whatever a printer does to the width of the screen, it stays.
 */
export const dialogOnDemand = (
  load: () => Promise<ComponentType<DialogProps>>,
): { readonly open: () => void; readonly Host: () => ReactNode } => {
  const { useIsOpen, open, close } = onDemand()
  const Content = lazy(async () => ({ default: await load() }))
  const Host = (): ReactNode =>
    useIsOpen() && (
      <Suspense fallback={null}>
        <Content onClose={close} />
      </Suspense>
    )
  return { open, Host }
}
