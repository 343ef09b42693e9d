import { GraphError } from '../errors.ts'
import { sameJson } from '../model/canonical.ts'
import type { Json } from '../model/canonical.ts'
import { checkedEntity, checkedRelation, checkedValue, coordinate } from '../model/check.ts'
import { isRelation, placed, positionOf, tieKey, turned } from '../model/element.ts'
import type { Element, Entity, Position, Relation } from '../model/element.ts'
import { asId, compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { FieldValue } from '../model/value.ts'
import type { AppliedChange, Change, Create, FieldChanges, Move, Remove, Update } from './change.ts'
import type { Commit, MergedIds } from './commit.ts'
import { Draft } from './draft.ts'
import { checkRules } from './rules.ts'
import { removedBy, toucherOf } from './since.ts'
import { refsOf } from './snapshot-index.ts'

/** Two versions of one thing. Without `field` it is the whole element, and null stands for *removed*. */
export type Conflict = {
  readonly element: Id
  readonly field?: string
  readonly yours: Json
  readonly theirs: Json
  readonly by: string | null
  readonly at: string | null
}

export type Merged =
  | {
      readonly type: 'merged'
      readonly changes: readonly AppliedChange[]
      readonly merged: MergedIds
      readonly after: Snapshot
    }
  | { readonly type: 'conflict'; readonly conflicts: readonly Conflict[] }

type Sent = { readonly changes: readonly Change[]; readonly author: string }

/**
 * Works out what a commit does to a map that may have moved on since its author saw it. Values are
 * compared, not people: what is already so needs nothing, what is as the author saw it changes, the
 * rest is a conflict. Taken whole or refused whole.
 *
 * @param since the commits after the revision that the author saw, oldest first
 * @throws what `checkedEntity`, `checkedRelation`, `checkedValue` and `checkRules` throw; id-taken,
 *   unknown-element
 */
export const merge = (snapshot: Snapshot, sent: Sent, since: readonly Commit[]): Merged => {
  const work = new Merging(snapshot, sent.author, since)
  for (const change of sent.changes) work.take(change)
  if (work.conflicts.length > 0) return { type: 'conflict', conflicts: work.conflicts }
  checkRules(work.draft)
  return {
    type: 'merged',
    changes: work.applied,
    merged: Object.fromEntries(work.renamed),
    after: work.draft.finish(snapshot.revision + 1),
  }
}

/** One merge under way. */
class Merging {
  readonly draft: Draft
  readonly applied: AppliedChange[] = []
  readonly conflicts: Conflict[] = []
  readonly renamed = new Map<string, Id>()
  readonly #author: string
  readonly #since: readonly Commit[]

  constructor(snapshot: Snapshot, author: string, since: readonly Commit[]) {
    this.draft = new Draft(snapshot)
    this.#author = author
    this.#since = since
  }

  take(change: Change): void {
    if (change.op === 'create') this.#create(change)
    else if (change.op === 'update') this.#update(change)
    else if (change.op === 'remove') this.#remove(change)
    else this.#move(change)
  }

  #create({ element }: Create): void {
    const checked = isRelation(element) ? checkedRelation(element) : checkedEntity(element)
    const present = this.draft.get(checked.id)
    if (present !== undefined) {
      if (!sameThing(present, checked)) throw new GraphError('id-taken', { id: checked.id })
      return this.#mergeInto(present, checked)
    }
    const gone = [
      ...(isRelation(checked) ? [checked.from, checked.to] : []),
      ...refsOf(checked).map((ref) => ref.target),
    ]
      .filter((id) => this.draft.get(id) === undefined)
      .find((id) => removedBy(this.#since, id) !== undefined)
    if (gone !== undefined) return this.#removedMeanwhile(gone, checked)
    const twin =
      isRelation(checked) && checked.fields['until'] === undefined
        ? this.draft.openTie(tieKey(checked))
        : undefined
    if (twin !== undefined) {
      this.renamed.set(checked.id, twin.id)
      return this.#mergeInto(twin, checked)
    }
    this.draft.put(checked)
    this.applied.push({ op: 'create', element: checked })
  }

  /** What the sender knew, as answers to what was not asked yet. */
  #mergeInto(present: Element, sent: Element): void {
    const fields: [string, { from: FieldValue | null; to: FieldValue }][] = []
    for (const [name, to] of Object.entries(sent.fields)) {
      const held = present.fields[name]
      if (name === 'recordedOn' && typeof held === 'string' && typeof to === 'string') {
        if (to < held) fields.push([name, { from: held, to }])
      } else fields.push([name, { from: null, to }])
    }
    this.#update({ op: 'update', id: present.id, fields: Object.fromEntries(fields) })
  }

  #update(change: Update): void {
    const id = this.renamed.get(change.id) ?? change.id
    const element = this.draft.get(id)
    const wanted = Object.entries(change.fields)
    if (element === undefined) {
      if (removedBy(this.#since, id) === undefined) throw new GraphError('unknown-element', { id })
      return this.#removedMeanwhile(
        id,
        Object.fromEntries(wanted.map(([name, { to }]) => [name, to])),
      )
    }
    const of = isRelation(element) ? element.type : element.kind
    const done: [string, { from: FieldValue | null; to: FieldValue | null }][] = []
    for (const [name, sent] of wanted) {
      const to = checkedValue(of, name, sent.to)
      const from = checkedValue(of, name, sent.from)
      const present = Object.hasOwn(element.fields, name) ? (element.fields[name] ?? null) : null
      if (sameJson(present, to)) continue
      if (sameJson(present, from)) done.push([name, { from, to }])
      else this.#conflict(id, to, present, name)
    }
    if (done.length === 0) return
    const fields = Object.fromEntries(done)
    this.draft.put(withFields(element, fields))
    this.applied.push({ op: 'update', id, fields })
  }

  #remove(change: Remove): void {
    const id = this.renamed.get(change.id) ?? change.id
    const element = this.draft.get(id)
    if (element === undefined) return
    const was = [element, ...(isRelation(element) ? [] : this.draft.relationsOf(id)).toSorted(byId)]
    if (change.was === undefined ? this.#othersTouched(was) : !sameElements(was, change.was))
      return this.#conflict(id, null, element)
    for (const each of was) this.draft.drop(each.id)
    if (!isRelation(element)) this.#emptyRefs(id)
    this.applied.push({ op: 'remove', id, was })
  }

  #othersTouched(elements: readonly Element[]): boolean {
    const others = this.#since.filter((commit) => commit.author !== this.#author)
    return elements.some((element) => toucherOf(others, element.id) !== undefined)
  }

  #emptyRefs(target: Id): void {
    for (const element of this.draft.referrersOf(target)) {
      const fields: [string, { from: FieldValue | null; to: FieldValue | null }][] = []
      const names = refsOf(element).filter((ref) => ref.target === target)
      for (const name of new Set(names.map((ref) => ref.field))) {
        const held = element.fields[name] ?? null
        const rest = Array.isArray(held) ? held.filter((each) => each !== target) : []
        fields.push([name, { from: held, to: rest.length === 0 ? null : rest }])
      }
      if (fields.length === 0) continue
      const change: Update = { op: 'update', id: element.id, fields: Object.fromEntries(fields) }
      this.draft.put(withFields(element, change.fields))
      this.applied.push(change)
    }
  }

  #move(change: Move): void {
    const before: [string, Position | null][] = []
    const after: [string, Position | null][] = []
    for (const [name, to] of Object.entries(change.positions)) {
      const id = asId(name)
      const entity = this.draft.entity(id)
      if (entity === undefined) {
        if (removedBy(this.#since, id) === undefined)
          throw new GraphError('unknown-element', { id })
        continue
      }
      const from = positionOf(entity)
      const position: Position | null =
        to === null ? null : [coordinate(to[0], id), coordinate(to[1], id)]
      if (sameJson(from, position)) continue
      before.push([id, from])
      after.push([id, position])
      this.draft.put(placed(entity, position))
    }
    if (after.length > 0)
      this.applied.push({
        op: 'move',
        positions: Object.fromEntries(after),
        before: Object.fromEntries(before),
      })
  }

  #removedMeanwhile(id: Id, yours: Json): void {
    this.#conflict(id, yours, null)
  }

  #conflict(element: Id, yours: Json, theirs: Json, field?: string): void {
    const last = toucherOf(this.#since, element, field)
    const conflict = { element, yours, theirs, by: last?.author ?? null, at: last?.at ?? null }
    this.conflicts.push(field === undefined ? conflict : { ...conflict, field })
  }
}

const sameThing = (a: Element, b: Element): boolean =>
  isRelation(a) ? isRelation(b) && tieKey(a) === tieKey(b) : !isRelation(b) && a.kind === b.kind

/** The element with some fields changed; a field that is not asked any more is absent. */
export const withFields = <E extends Element>(element: E, changes: FieldChanges): E => {
  const fields = new Map(Object.entries(element.fields))
  for (const [name, { to }] of Object.entries(changes)) {
    if (to === null) fields.delete(name)
    else fields.set(name, to)
  }
  return { ...element, fields: Object.fromEntries(fields) }
}

const byId = (a: { id: Id }, b: { id: Id }): number => compareIds(a.id, b.id)

const sameElements = (present: readonly Element[], seen: readonly Element[]): boolean =>
  sameJson(present.map(bare).toSorted(byId), seen.map(bare).toSorted(byId))

/** Positions aside, ends turned. */
const bare = (element: Element): Relation | Entity =>
  isRelation(element) ? turned(element) : placed(element, null)
