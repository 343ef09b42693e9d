import type { Settings } from '../api/env.ts'
import { openStore } from '../graph/store/open.ts'
import type { OpenOptions } from '../graph/store/open.ts'
import type { Store } from '../graph/store/store.ts'

/** Does the work on the store of the settings and closes it. @throws what opening it throws */
export const withStore = async <T>(
  { store: url }: Settings,
  options: OpenOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openStore(url, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
