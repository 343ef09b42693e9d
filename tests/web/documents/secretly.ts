import { isResidentPerson } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

/** A map where every name says whether a partner may read it. */
export const secretly = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  entities: new Map(
    [...snapshot.entities].map(([id, each]): [typeof id, Entity] => {
      const { agreed, visibility } = each.fields
      const isForAll = visibility === 'network' || visibility === 'public'
      const isSecret = isResidentPerson(each)
        ? !(agreed === true && isForAll)
        : visibility === 'coordinator_only' || visibility === 'core_team'
      const name = `${isSecret ? 'Geheim' : 'Naam'} ${id}`
      return [id, { ...each, fields: { ...each.fields, name } }]
    }),
  ),
})
