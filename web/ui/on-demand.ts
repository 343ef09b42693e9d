import { create } from 'zustand'

type OnDemand = {
  readonly useIsOpen: () => boolean
  readonly open: () => void
  readonly close: () => void
}

/** Something that stands before the page, once a page, and can be asked for from anywhere. */
export const onDemand = (): OnDemand => {
  const useStore = create<{ readonly open: boolean }>(() => ({ open: false }))
  return {
    useIsOpen: () => useStore(({ open }) => open),
    open: () => useStore.setState({ open: true }),
    close: () => useStore.setState({ open: false }),
  }
}
