import { isCoordinator } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** Who is not drawn: those whom a filter leaves out, and the coordinator where she stands aside. */
export const hiddenOn = (
  snapshot: Snapshot,
  leftOut: Iterable<Id>,
  coordinator: boolean,
): ReadonlySet<Id> => {
  const hidden = new Set(leftOut)
  if (!coordinator)
    for (const entity of snapshot.entities.values())
      if (isCoordinator(entity)) hidden.add(entity.id)
  return hidden
}
