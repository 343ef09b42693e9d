import { isActor } from '../model/element.ts'
import type { Position } from '../model/element.ts'
import type { Snapshot } from '../model/snapshot.ts'

export const arrange = (
  snapshot: Snapshot,
  _seed: number,
): { readonly [id: string]: Position } => {
  const actors = [...snapshot.entities.values()].filter(isActor)
  const columns = Math.ceil(Math.sqrt(actors.length * 0.9))
  return Object.fromEntries(
    actors.map(({ id }, index) => [
      id,
      [(index % columns) * 120, Math.floor(index / columns) * 90] as const,
    ]),
  )
}
