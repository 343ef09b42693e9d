import { mayDiffer } from '../../graph/change/layered-map.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Id, MapId, Revision } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** What makes one snapshot of another: far less to send to the worker than the whole map. */
export type Delta = {
  readonly id: MapId
  readonly revision: Revision
  readonly entities: Part<Snapshot['entities']>
  readonly relations: Part<Snapshot['relations']>
}

type Part<M> =
  M extends ReadonlyMap<Id, infer E>
    ? { readonly put: readonly E[]; readonly drop: readonly Id[] }
    : never

/**
 * Elements are never changed, so that the same object is the same element. Cost: the changes, where one
 * snapshot was made of the other; else O(elements).
 */
export const deltaBetween = (before: Snapshot | undefined, after: Snapshot): Delta => ({
  id: after.id,
  revision: after.revision,
  entities: part(before?.entities, after.entities),
  relations: part(before?.relations, after.relations),
})

const part = <E extends Element>(
  before: ReadonlyMap<Id, E> | undefined,
  after: ReadonlyMap<Id, E>,
): { put: readonly E[]; drop: readonly Id[] } => {
  const put: E[] = []
  const drop: Id[] = []
  if (before === after) return { put, drop }
  const few = before === undefined ? undefined : mayDiffer(before, after)
  for (const id of few ?? after.keys()) {
    const element = after.get(id)
    if (element !== undefined && before?.get(id) !== element) put.push(element)
  }
  for (const id of few ?? before?.keys() ?? [])
    if (before?.has(id) === true && !after.has(id)) drop.push(id)
  return { put, drop }
}

/** The snapshot after a delta; without one before it, the delta holds the whole map. */
export const withDelta = (before: Snapshot | undefined, delta: Delta): Snapshot => ({
  id: delta.id,
  revision: delta.revision,
  entities: patched(before?.entities, delta.entities),
  relations: patched(before?.relations, delta.relations),
})

const patched = <E extends Element>(
  before: ReadonlyMap<Id, E> | undefined,
  { put, drop }: { readonly put: readonly E[]; readonly drop: readonly Id[] },
): ReadonlyMap<Id, E> => {
  const after = new Map(before)
  for (const id of drop) after.delete(id)
  for (const element of put) after.set(element.id, element)
  return after
}
