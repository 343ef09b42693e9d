import type { Commit } from '../../graph/change/commit.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { elementOf } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/** Finds an element as it is now or, when it is gone, as the log last knew it. */
export const knownElements = (
  snapshot: Snapshot,
  log: readonly Commit[],
): ((id: string) => Element | undefined) => {
  let gone: Map<string, Element> | undefined
  return (id) => {
    const present = elementOf(snapshot, id as Id)
    if (present !== undefined) return present
    gone ??= removedIn(log)
    return gone.get(id)
  }
}

const removedIn = (log: readonly Commit[]): Map<string, Element> => {
  const found = new Map<string, Element>()
  for (const change of log.flatMap((commit) => commit.changes)) {
    if (change.op === 'create') found.set(change.element.id, change.element)
    if (change.op === 'remove') for (const element of change.was) found.set(element.id, element)
  }
  return found
}
