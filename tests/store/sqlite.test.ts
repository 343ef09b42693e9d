import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../graph/store/open.ts'
import { manyContract } from './contract-many.ts'
import { storeContract } from './contract.ts'
import type { Engine } from './engine.ts'

/** One process serves a file, so all clients go through one store. */
const sqlite: Engine = {
  open: async (clients = 1) => {
    const folder = mkdtempSync(join(tmpdir(), 'vonk-store-'))
    const store = await openStore(`sqlite:${join(folder, 'vonk.sqlite')}`)
    return {
      store,
      clients: Array.from({ length: clients }, () => store),
      close: async () => {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

storeContract('SQLite', sqlite)
manyContract('SQLite', sqlite)
