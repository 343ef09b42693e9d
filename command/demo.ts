import demo from '../seed/vlierhoek.json' with { type: 'json' }
import places from '../seed/vlierhoek.positions.json' with { type: 'json' }
import type { Position } from '../graph/model/element.ts'
import type { Store } from '../graph/store/store.ts'
import { loadFile } from './load-file.ts'

/** Fills an empty store with the invented example, and finishes one that was broken off. */
export const loadDemo = async (store: Store): Promise<void> => {
  const [first, ...others] = await store.maps()
  if (others.length > 0 || (first !== undefined && !(await isBroken(store, first)))) return
  await loadFile(store, {
    name: 'vlierhoek.json',
    bytes: Buffer.from(JSON.stringify(demo)),
    positions: Object.fromEntries(Object.entries(places).map(placeOf)),
  })
}

const placeOf = ([id, [x = 0, y = 0]]: [string, readonly number[]]): [string, Position] => [
  id,
  [x, y],
]

const isBroken = async (
  store: Store,
  { id, revision }: Awaited<ReturnType<Store['maps']>>[number],
): Promise<boolean> => {
  if (id !== demo.neighbourhood.id) return false
  const [part] = await store.commits(id, 1, 1)
  return part === undefined || (part.step !== undefined && revision <= part.step.parts)
}
