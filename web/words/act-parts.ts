import type { Commit } from '../../graph/change/commit.ts'
import type { AppliedChange, FieldChanges } from '../../graph/change/change.ts'
import { isRelation } from '../../graph/model/element.ts'
import type { Element, Entity, Relation } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'

/** What the commits of one act did, by what a person would name first. */
export type ActParts = {
  readonly added: readonly Entity[]
  /** How many entities there are more, values of the vocabulary too. */
  readonly made: number
  readonly tied: readonly Relation[]
  readonly removed: readonly Entity[]
  readonly untied: readonly Relation[]
  readonly updated: readonly { readonly id: Id; readonly fields: FieldChanges }[]
  readonly moved: readonly string[]
}

export const actParts = (commits: readonly Commit[]): ActParts => {
  const changes = commits.flatMap((commit) => commit.changes)
  const created = changes.flatMap((change) => (change.op === 'create' ? [change.element] : []))
  // The first is what was removed; its relations only went with it.
  const removed = changes.flatMap((change) =>
    change.op === 'remove' ? change.was.slice(0, 1) : [],
  )
  return {
    added: created.filter(isEntity).filter((entity) => !isShared(entity)),
    made: created.filter(isEntity).length,
    tied: created.filter(isRelation),
    removed: removed.filter(isEntity),
    untied: removed.filter(isRelation),
    updated: changes.flatMap((change) => (change.op === 'update' ? [change] : [])),
    moved: changes.flatMap(movedBy),
  }
}

const isEntity = (element: Element): element is Entity => !isRelation(element)

/** What comes along unasked: values of the vocabulary, and the source *own knowledge*. */
const isShared = ({ id, fields }: Entity): boolean =>
  fields['subkind'] === 'own_knowledge' || /^(?:theme|group|asset)-/u.test(id)

const movedBy = (change: AppliedChange): readonly string[] =>
  change.op === 'move' ? Object.keys(change.positions) : []
