import { openStore } from '../../graph/store/open.ts'
import type { Engine } from '../store/engine.ts'
import { cypher } from './cypher.ts'

/** Each client is a process's own way to the same database. */
export const neo4jEngine = (url: () => string): Engine => ({
  open: async (clients = 1) => {
    await cypher(url(), 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    const store = await openStore(url())
    const others = await Promise.all(
      Array.from({ length: clients - 1 }, async () => openStore(url())),
    )
    const all = [store, ...others]
    return {
      store,
      clients: all,
      close: async () => {
        for (const each of all) await each.close()
      },
    }
  },
})
