import { sameJson } from '../model/canonical.ts'
import { isRelation, nameOf, positionOf } from '../model/element.ts'
import type { Element } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { AppliedChange, Change, Move, Positions, Remove, Update } from './change.ts'
import { indexOf, needsOf, refsOf } from './snapshot-index.ts'
import { withFields } from './with-fields.ts'

export type Undoing = {
  readonly changes: readonly Change[]
  /** What needs something that is gone, is still in use, or was moved since. */
  readonly leftOut: readonly Id[]
}

/**
 * Of the changes that would take something back, those that the map as it is now still allows, and the
 * ids of what has to be left out.
 *
 * @param applied what is being taken back
 */
export const stillPossible = (
  snapshot: Snapshot,
  changes: readonly Change[],
  applied: readonly AppliedChange[],
): Undoing => {
  const sifting = new Sifting(snapshot, applied)
  for (const change of changes) sifting.take(change)
  return { changes: sifting.kept, leftOut: sifting.leftOver() }
}

/** Remembers what the changes so far make and remove. */
class Sifting {
  readonly kept: Change[] = []
  readonly #leftOut = new Set<Id>()
  readonly #snapshot: Snapshot
  readonly #applied: readonly AppliedChange[]
  readonly #now = new Map<Id, Element | undefined>()

  constructor(snapshot: Snapshot, applied: readonly AppliedChange[]) {
    this.#snapshot = snapshot
    this.#applied = applied
  }

  take(change: Change): void {
    if (change.op === 'update') this.#update(change)
    else if (change.op === 'remove') this.#remove(change)
    else if (change.op === 'move') this.#move(change)
    else if (!this.#has(needsOf(change.element), change.element.id))
      this.#leftOut.add(change.element.id)
    else {
      if (this.#get(change.element.id) === undefined)
        this.#now.set(change.element.id, change.element)
      this.kept.push(change)
    }
  }

  /** What was left out of an element that goes anyway is not worth a word. */
  leftOver(): readonly Id[] {
    return [...this.#leftOut].filter((id) => !this.#now.has(id) || this.#now.get(id) !== undefined)
  }

  #get(id: Id): Element | undefined {
    return this.#now.has(id) ? this.#now.get(id) : elementOf(this.#snapshot, id)
  }

  #has(ids: readonly Id[], itself: Id): boolean {
    return ids.every((id) => id === itself || this.#get(id) !== undefined)
  }

  #update(change: Update): void {
    const element = this.#get(change.id)
    const fields = Object.entries(change.fields).filter(([name, value]) => {
      if (element === undefined) return false
      const refs = refsOf(withFields(element, { [name]: value })).filter(
        (ref) => ref.field === name,
      )
      return this.#has(
        refs.map((ref) => ref.target),
        change.id,
      )
    })
    if (element === undefined || fields.length < Object.keys(change.fields).length)
      this.#leftOut.add(change.id)
    if (element === undefined || fields.length === 0) return
    const kept = { ...change, fields: Object.fromEntries(fields) }
    this.#now.set(change.id, withFields(element, kept.fields))
    this.kept.push(kept)
  }

  #remove(change: Remove): void {
    const element = this.#get(change.id)
    if (element !== undefined && isShared(element) && this.#isInUse(change.id)) {
      this.#leftOut.add(change.id)
      return
    }
    for (const id of [change.id, ...(change.was ?? []).map((each) => each.id)])
      this.#now.set(id, undefined)
    this.kept.push(change)
  }

  #isInUse(id: Id): boolean {
    const index = indexOf(this.#snapshot)
    const users = [...(index.byEnd.get(id) ?? []), ...(index.referrers.get(id) ?? [])]
    return users.some((user) => {
      const element = this.#get(user)
      return element !== undefined && needsOf(element).includes(id)
    })
  }

  #move(change: Move): void {
    const positions: Positions = Object.fromEntries(
      Object.entries(change.positions).filter(([name]) => this.#isUnmoved(asId(name))),
    )
    for (const name of Object.keys(change.positions))
      if (!Object.hasOwn(positions, name)) this.#leftOut.add(asId(name))
    if (Object.keys(positions).length > 0) this.kept.push({ op: 'move', positions })
  }

  #isUnmoved(id: Id): boolean {
    const entity = this.#get(id)
    if (entity === undefined || isRelation(entity)) return false
    const last = this.#applied.findLast(
      (change) => change.op === 'move' && Object.hasOwn(change.positions, id),
    )
    return last?.op === 'move' && sameJson(positionOf(entity), last.positions[id])
  }
}

/** Values of the vocabulary are everybody's: made on first use, kept while in use, without a name. */
const isShared = (element: Element): boolean =>
  !isRelation(element) &&
  (element.kind === 'theme' || element.kind === 'target_group' || element.kind === 'asset') &&
  nameOf(element) === ''
