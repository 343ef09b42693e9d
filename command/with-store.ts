import type { Settings } from '../api/env.ts'
import type { Store } from '../graph/store/store.ts'
import { openedStore } from './opened-store.ts'

/** Does the work on the store of the settings and closes it. @throws what opening it throws */
export const withStore = async <T>(
  settings: Settings,
  options: { readonly readonly?: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openedStore(settings, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
