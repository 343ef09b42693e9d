import { fieldsFor, fieldsOf } from '../model/catalogue/catalogue.ts'
import { sameJson } from '../model/canonical.ts'
import { isRelation, isResidentPerson, tieKey } from '../model/element.ts'
import type { Element, Entity, Relation } from '../model/element.ts'
import { newId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { known } from '../model/value.ts'
import type { Fields, FieldValue, Scalar } from '../model/value.ts'
import type { Change } from './change.ts'
import { setFields } from './set-fields.ts'
import type { NewValues } from './set-fields.ts'
import { indexOf, isOpen, refsOf } from './snapshot-index.ts'

/** What it comes to when two entities turn out to be one: to look at before anybody agrees. */
export type Joining = {
  readonly changes: readonly Change[]
  /** Relations that move over to the one that stays. */
  readonly moved: number
  /** Relations that both had to the same other: one stays, filled in from the other. */
  readonly doubled: number
  /** Relations between the two, which go. */
  readonly between: number
}

/**
 * The fields in which two of a kind say something different: a person chooses. Lists are no choice: what
 * either names stays.
 */
export const differingFields = (kept: Entity, gone: Entity): readonly string[] =>
  Object.keys(fieldsOf(kept.kind)).filter((name) => {
    const [a, b] = [known(kept.fields[name]), known(gone.fields[name])]
    return a !== undefined && b !== undefined && !Array.isArray(a) && !sameJson(a, b)
  })

/**
 * Joins two entities of one kind: the first stays with what it says, filled in from the other; relations and
 * fields that name the other name the first; the other goes. One act, so one step back. Cost O(what is at
 * the two).
 */
export const joined = (
  snapshot: Snapshot,
  kept: Entity,
  gone: Entity,
  chosen: NewValues = {},
): Joining => {
  const index = indexOf(snapshot)
  const at = (id: Id): readonly Relation[] =>
    (index.byEnd.get(id) ?? []).flatMap((each) => snapshot.relations.get(each) ?? [])
  const relations = at(gone.id)
  const between = relations.filter(({ from, to }) => from === kept.id || to === kept.id)
  const open = new Map(
    at(kept.id)
      .filter(isOpen)
      .map((each) => [tieKey(each), each]),
  )
  const changes: Change[] = []
  let doubled = 0
  const others = relations.filter((each) => !between.includes(each))
  for (const relation of others) {
    const moved = {
      ...relation,
      id: newId(),
      from: relation.from === gone.id ? kept.id : relation.from,
      to: relation.to === gone.id ? kept.id : relation.to,
    }
    const twin = isOpen(moved) ? open.get(tieKey(moved)) : undefined
    if (twin === undefined) {
      changes.push({ op: 'create', element: moved })
      if (isOpen(moved)) open.set(tieKey(moved), moved)
    } else {
      doubled += 1
      changes.push(...setFields(twin, filledIn(twin.fields, moved.fields)))
    }
  }
  for (const id of index.referrers.get(gone.id) ?? []) {
    const element = elementOf(snapshot, id)
    // What goes itself, and what it says of the other, need not be mended.
    if (element === undefined || id === gone.id || relations.some((each) => each.id === id))
      continue
    changes.push(...setFields(element, renamed(element, gone.id, kept.id)))
  }
  const subkind = chosen['subkind'] ?? kept.fields['subkind']
  const fits = fieldsFor(kept.kind, subkind ?? gone.fields['subkind'])
  const filled = Object.entries(filledIn(kept.fields, gone.fields)).filter(([name]) => name in fits)
  changes.push(...setFields(kept, { ...Object.fromEntries(filled), ...chosen }))
  changes.push({ op: 'remove', id: gone.id, was: [gone, ...relations] })
  return { changes, moved: others.length - doubled, doubled, between: between.length }
}

/** What the other knows and this does not; of lists what either names. */
const filledIn = (own: Fields, other: Fields): NewValues =>
  Object.fromEntries(
    Object.entries(other).flatMap(([name, value]): readonly [string, FieldValue][] => {
      const held = own[name]
      if (known(held) === undefined) return [[name, value]]
      if (!isList(held) || !isList(value)) return []
      return [[name, [...new Set([...held, ...value])]]]
    }),
  )

const isList = (value: FieldValue | undefined): value is readonly Scalar[] => Array.isArray(value)

const renamed = (element: Element, gone: Id, kept: Id): NewValues =>
  Object.fromEntries(
    refsOf(element)
      .filter(({ target }) => target === gone)
      .map(({ field }): [string, FieldValue] => {
        const held = element.fields[field]
        if (!isList(held)) return [field, kept]
        return [field, [...new Set(held.map((each) => (each === gone ? kept : each)))]]
      }),
  )

/** Whether two can be one: of the same kind, and of residents both a person or both a group. */
export const canJoin = (a: Element, b: Element): boolean =>
  !isRelation(a) &&
  !isRelation(b) &&
  a.id !== b.id &&
  a.kind === b.kind &&
  a.kind !== 'map' &&
  isResidentPerson(a) === isResidentPerson(b)
