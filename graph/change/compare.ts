import { sameJson } from '../model/canonical.ts'
import { isRelation, positionOf, tieKey } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { FieldValue } from '../model/value.ts'
import type { Change, FieldChange, Positions } from './change.ts'

/**
 * The changes that turn one snapshot into the other: entities made, then relations; fields; places;
 * relations removed, then entities. A relation whose ends differ is another one: removed and made.
 */
export const compare = (before: Snapshot, after: Snapshot): readonly Change[] => {
  const created: Change[] = []
  const updated: Change[] = []
  const positions: [Id, Positions[string]][] = []
  for (const element of elements(after)) {
    const old = before.entities.get(element.id) ?? before.relations.get(element.id)
    if (old === undefined || isOther(old, element)) {
      created.push({ op: 'create', element })
      continue
    }
    const fields = fieldChanges(old, element)
    if (Object.keys(fields).length > 0) updated.push({ op: 'update', id: element.id, fields })
    if (!isRelation(old) && !isRelation(element) && !sameJson(positionOf(old), positionOf(element)))
      positions.push([element.id, positionOf(element)])
  }
  const removed = elements(before)
    .filter((old) => {
      const now = after.entities.get(old.id) ?? after.relations.get(old.id)
      return now === undefined || isOther(old, now)
    })
    .toReversed()
    .map((element): Change => ({ op: 'remove', id: element.id }))
  const moved: Change[] =
    positions.length > 0 ? [{ op: 'move', positions: Object.fromEntries(positions) }] : []
  return [...removed, ...created, ...updated, ...moved]
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
