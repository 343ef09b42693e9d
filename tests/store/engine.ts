import type { Store } from '../../graph/store/store.ts'

/** A real engine that the contract of a store is tried on. */
export type Engine = {
  /** An empty store, with so many clients of it: what writes at the same time. */
  readonly open: (clients?: number) => Promise<{
    readonly store: Store
    readonly clients: readonly Store[]
    readonly close: () => Promise<void>
  }>
}
