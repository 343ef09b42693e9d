import type { Settings } from '../api/env.ts'
import { openStore } from '../graph/store/open.ts'
import type { Store } from '../graph/store/store.ts'

/** The store that the settings name, opened as whoever they name. @throws what opening it throws */
export const openedStore = async (
  { store, storeUser, storePassword }: Settings,
  options: { readonly readonly?: boolean } = {},
): Promise<Store> =>
  openStore(store, {
    ...options,
    ...(storeUser === undefined ? {} : { user: storeUser }),
    ...(storePassword === undefined ? {} : { password: storePassword }),
  })
