import { GraphError } from '../errors.ts'
import { sameJson } from '../model/canonical.ts'
import type { Json } from '../model/canonical.ts'
import { checkedEntity, checkedRelation, checkedValue, coordinate } from '../model/check.ts'
import { isRelation, placed, positionOf, tieKey } from '../model/element.ts'
import type { Element, Position, Relation } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange, Change, Create, FieldChange, Move, Remove, Update } from './change.ts'
import type { Commit, MergedIds } from './commit.ts'
import { asAnswers } from './as-answers.ts'
import { Draft } from './draft.ts'
import { emptyRefs } from './empty-refs.ts'
import { checkRules } from './rules.ts'
import { isSameThing, saySame } from './same-element.ts'
import { removedBy, toucherOf } from './since.ts'
import { isOpen, needsOf } from './snapshot-index.ts'
import { withFields } from './with-fields.ts'

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
      if (!isSameThing(present, checked)) throw new GraphError('id-taken', { id: checked.id })
      return this.#answer(present, checked)
    }
    const gone = this.#goneSince(checked)
    if (gone !== undefined) return this.#conflict(gone, checked, null)
    const twin = isRelation(checked) ? this.#twinOf(checked) : undefined
    if (twin !== undefined) {
      this.renamed.set(checked.id, twin.id)
      return this.#answer(twin, checked)
    }
    this.draft.put(checked)
    this.applied.push({ op: 'create', element: checked })
  }

  #twinOf(relation: Relation): Relation | undefined {
    return isOpen(relation) ? this.draft.openTies(tieKey(relation))[0] : undefined
  }

  #answer(present: Element, sent: Element): void {
    this.#update({ op: 'update', id: present.id, fields: asAnswers(present, sent) })
  }

  /** What the element needs and somebody removed since its author looked. */
  #goneSince(element: Element): Id | undefined {
    return needsOf(element).find(
      (id) =>
        id !== element.id &&
        this.draft.get(id) === undefined &&
        removedBy(this.#since, id) !== undefined,
    )
  }

  #update(change: Update): void {
    const id = this.renamed.get(change.id) ?? change.id
    const element = this.draft.get(id)
    const wanted = Object.entries(change.fields)
    if (element === undefined) {
      if (removedBy(this.#since, id) === undefined) throw new GraphError('unknown-element', { id })
      const yours = Object.fromEntries(wanted.map(([name, { to }]) => [name, to]))
      return this.#conflict(id, yours, null)
    }
    const of = isRelation(element) ? element.type : element.kind
    const done: [string, FieldChange][] = []
    for (const [name, sent] of wanted) {
      const to = checkedValue(of, name, sent.to)
      const from = checkedValue(of, name, sent.from)
      const present = element.fields[name] ?? null
      if (sameJson(present, to)) continue
      if (sameJson(present, from)) done.push([name, { from, to }])
      else this.#conflict(id, to, present, name)
    }
    if (done.length === 0) return
    const fields = Object.fromEntries(done)
    const changed = withFields(element, fields)
    const gone = this.#goneSince(changed)
    if (gone !== undefined) return this.#conflict(gone, changed, null)
    this.draft.put(changed)
    this.applied.push({ op: 'update', id, fields })
  }

  #remove(change: Remove): void {
    const id = this.renamed.get(change.id) ?? change.id
    const element = this.draft.get(id)
    if (element === undefined) return
    const was = [element, ...(isRelation(element) ? [] : this.draft.relationsOf(id))]
    if (change.was === undefined ? this.#othersTouched(was) : !saySame(was, change.was))
      return this.#conflict(id, null, element, undefined, [...was, ...(change.was ?? [])])
    for (const each of was) this.draft.drop(each.id)
    if (!isRelation(element)) this.applied.push(...emptyRefs(this.draft, id))
    this.applied.push({ op: 'remove', id, was })
  }

  #othersTouched(elements: readonly Element[]): boolean {
    const others = this.#since.filter((commit) => commit.author !== this.#author)
    return elements.some((element) => toucherOf(others, element.id) !== undefined)
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

  /** @param about what the two versions are of, when it is more than the element itself */
  #conflict(
    element: Id,
    yours: Json,
    theirs: Json,
    field?: string,
    about: readonly { id: Id }[] = [{ id: element }],
  ): void {
    const touchers = about.map(({ id }) => toucherOf(this.#since, id, field))
    const last = touchers.reduce((a, b) => ((a?.revision ?? 0) < (b?.revision ?? 0) ? b : a))
    const conflict = { element, yours, theirs, by: last?.author ?? null, at: last?.at ?? null }
    this.conflicts.push(field === undefined ? conflict : { ...conflict, field })
  }
}
