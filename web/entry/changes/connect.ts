import type { Change } from '../../../graph/change/change.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import type { RelationType } from '../../../graph/model/catalogue/names.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { tieKey } from '../../../graph/model/element.ts'
import { endsFit, isPrivateTie } from '../../../graph/model/ends.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { atLeastPartly } from './coverage.ts'
import { setFields } from '../../../graph/change/set-fields.ts'
import { statedFields } from './noted.ts'
import type { Noted } from './noted.ts'

export type NewRelation = {
  readonly type: RelationType
  readonly from: Id
  readonly to: Id
  readonly fields?: Fields
}

/** A line between two entities; one of that type that stands already gets the fields instead. */
export const connect = (
  snapshot: Snapshot,
  wanted: NewRelation,
  noted: Noted,
): readonly Change[] => {
  const asked = atLeastPartly(snapshot, [wanted.from, wanted.to], noted.today)
  const standing = standingTie(snapshot, wanted)
  if (standing !== undefined) return [...setFields(standing, wanted.fields ?? {}), ...asked]
  const { type, from, to, fields = {} } = wanted
  const relation: Relation = {
    id: newId(),
    type,
    from,
    to,
    fields: { ...statedFields(noted), ...fields },
  }
  return [...noted.before, { op: 'create', element: relation }, ...asked]
}

/** The relation of this type between these ends that has not ended. */
export const standingTie = (
  snapshot: Snapshot,
  { type, from, to }: NewRelation,
): Relation | undefined => {
  const [id] = indexOf(snapshot).openTies.get(tieKey({ type, from, to })) ?? []
  return id === undefined ? undefined : snapshot.relations.get(id)
}

/** Whether a line of this type may be drawn this way. */
export const mayConnect = (type: RelationType, from: Entity, to: Entity): boolean =>
  from.id !== to.id && endsFit(type, from, to) && !isPrivateTie(from, to) && !isPrivateTie(to, from)
