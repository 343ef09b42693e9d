import { existsSync } from 'node:fs'
import { parse } from 'node:path'
import type { Settings } from '../api/env.ts'
import { asMapId } from '../graph/model/ids.ts'
import type { Snapshot } from '../graph/model/snapshot.ts'
import { filesAt } from './files.ts'
import { readMap } from './read-map.ts'
import { withStore } from './with-store.ts'

/** The map in a file of this name or, when there is none, the map of the store with this id. */
export const givenMap = async (word: string, settings: Settings): Promise<Snapshot> => {
  if (existsSync(word)) return readMap(await filesAt(word, '.csv'), { name: parse(word).name })
  const map = asMapId(word)
  return withStore(settings, { readonly: true }, async (store) => store.load(map))
}
