import { sameJson } from '../model/canonical.ts'
import { isRelation, positionOf, tieKey } from '../model/element.ts'
import type { Element, Position } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { FieldValue } from '../model/value.ts'
import type { Change, Create, FieldChange, Update } from './change.ts'
import { Draft } from './draft.ts'
import { emptyRefs } from './empty-refs.ts'

/**
 * The changes that turn one snapshot into the other: elements removed, relations first; entities made;
 * fields; relations made; places. An id that stands for another kind, type or ends is removed and made.
 */
export const compare = (before: Snapshot, after: Snapshot): readonly Change[] => {
  const isGone = (old: Element): boolean => {
    const now = elementOf(after, old.id)
    return now === undefined || isOther(old, now)
  }
  const removed = elements(before).filter(isGone).toReversed()
  const base = withoutGone(before, after)
  const made: Create[] = []
  const updated: Update[] = []
  const positions: [Id, Position | null][] = []
  for (const element of elements(after)) {
    const old = elementOf(base, element.id)
    if (old === undefined || isOther(old, element)) {
      made.push({ op: 'create', element })
      continue
    }
    const fields = fieldChanges(old, element)
    if (Object.keys(fields).length > 0) updated.push({ op: 'update', id: element.id, fields })
    if (!isRelation(old) && !isRelation(element) && !sameJson(positionOf(old), positionOf(element)))
      positions.push([element.id, positionOf(element)])
  }
  return [
    ...removed.map(({ id }): Change => ({ op: 'remove', id })),
    ...made.filter(({ element }) => !isRelation(element)),
    // Before the relations: a tie that ended makes room for the same tie beginning again.
    ...updated,
    ...made.filter(({ element }) => isRelation(element)),
    ...(positions.length > 0
      ? [{ op: 'move', positions: Object.fromEntries(positions) } as const]
      : []),
  ]
}

/** What is left when entities have gone that are not there later, or whose id stands for another kind, as removing leaves it. */
const withoutGone = (before: Snapshot, after: Snapshot): Snapshot => {
  const draft = new Draft(before)
  for (const old of before.entities.values()) {
    const now = elementOf(after, old.id)
    if (now !== undefined && !isOther(old, now)) continue
    for (const relation of draft.relationsOf(old.id)) draft.drop(relation.id)
    draft.drop(old.id)
    emptyRefs(draft, old.id)
  }
  return draft.finish(before.revision)
}

const elements = (snapshot: Snapshot): readonly Element[] => [
  ...snapshot.entities.values(),
  ...snapshot.relations.values(),
]

const isOther = (a: Element, b: Element): boolean =>
  isRelation(a) ? !isRelation(b) || tieKey(a) !== tieKey(b) : isRelation(b) || a.kind !== b.kind

const fieldChanges = (before: Element, after: Element): { [name: string]: FieldChange } => {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  const changes: [string, FieldChange][] = []
  for (const name of names) {
    const from: FieldValue | null = before.fields[name] ?? null
    const to: FieldValue | null = after.fields[name] ?? null
    if (!sameJson(from, to)) changes.push([name, { from, to }])
  }
  return Object.fromEntries(changes)
}
