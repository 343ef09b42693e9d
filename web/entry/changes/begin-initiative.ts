import type { Entity } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { addEntity } from './add-entity.ts'
import type { Added } from './add-entity.ts'
import { setList, shortLists } from './lists.ts'
import type { Noted } from './noted.ts'

/** The lists of an initiative. */
export const initiativeLists = ['about', 'forGroups', 'heldAt'] as const

export type InitiativeList = (typeof initiativeLists)[number]

/** An initiative that somebody begins, with what the form asked about it. */
export type NewInitiative = {
  readonly name: string
  readonly lists: { readonly [list in InitiativeList]: readonly string[] }
  readonly fields: Fields
}

/** Puts it on the map as an idea, with its themes, groups and places. */
export const beginInitiative = (
  snapshot: Snapshot,
  { name, lists, fields }: NewInitiative,
  noted: Noted,
): Added => {
  const added = addEntity({ kind: 'initiative', name, fields: { phase: 'idea', ...fields } }, noted)
  const entity: Entity = { id: added.id, kind: 'initiative', fields: {} }
  const once = { ...noted, before: [] }
  return {
    id: added.id,
    changes: [
      ...added.changes,
      ...initiativeLists.flatMap((list) =>
        setList(snapshot, entity, shortLists[list], lists[list], once),
      ),
    ],
  }
}
