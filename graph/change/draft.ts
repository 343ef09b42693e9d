import type { Element, Entity, Relation } from '../model/element.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isRelation, tieKey } from '../model/element.ts'
import type { Id, Revision } from '../model/ids.ts'
import { indexOf } from './snapshot-index.ts'

/**
 * A working copy of a snapshot while one commit is being worked out. Reads fall through to the
 * snapshot, which stays as it is; the cost is that of the changes, not that of the map.
 */
export class Draft {
  readonly base: Snapshot
  /** undefined: dropped. */
  readonly #changed = new Map<Id, Element | undefined>()

  constructor(base: Snapshot) {
    this.base = base
  }

  get(id: Id): Element | undefined {
    return this.#changed.has(id) ? this.#changed.get(id) : elementOf(this.base, id)
  }

  entity(id: Id): Entity | undefined {
    const element = this.get(id)
    return element !== undefined && !isRelation(element) ? element : undefined
  }

  put(element: Element): void {
    this.#changed.set(element.id, element)
  }

  drop(id: Id): void {
    this.#changed.set(id, undefined)
  }

  /** Ids that were put or dropped. */
  touched(): readonly Id[] {
    return [...this.#changed.keys()]
  }

  /** The relations at an entity, in no order. */
  relationsOf(id: Id): readonly Relation[] {
    const found: Relation[] = []
    for (const relationId of indexOf(this.base).byEnd.get(id) ?? [])
      if (!this.#changed.has(relationId)) {
        const relation = this.base.relations.get(relationId)
        if (relation !== undefined) found.push(relation)
      }
    for (const element of this.#changed.values())
      if (
        element !== undefined &&
        isRelation(element) &&
        (element.from === id || element.to === id)
      )
        found.push(element)
    return found
  }

  /** The relation of this type between these ends that has not ended. */
  openTie(key: string): Relation | undefined {
    const candidates = (indexOf(this.base).openTies.get(key) ?? []).map((id) => this.get(id))
    for (const element of this.#changed.values()) candidates.push(element)
    return candidates.find(
      (element): element is Relation =>
        element !== undefined &&
        isRelation(element) &&
        tieKey(element) === key &&
        element.fields['until'] === undefined,
    )
  }

  /** Elements with a field that names this entity. */
  referrersOf(id: Id): readonly Element[] {
    const ids = new Set([...(indexOf(this.base).referrers.get(id) ?? []), ...this.#changed.keys()])
    return [...ids].map((each) => this.get(each)).filter((element) => element !== undefined)
  }

  /** The snapshot with the changes in it. */
  finish(revision: Revision): Snapshot {
    const entities = new Map(this.base.entities)
    const relations = new Map(this.base.relations)
    for (const [id, element] of this.#changed) {
      if (element === undefined || isRelation(element)) entities.delete(id)
      if (element === undefined || !isRelation(element)) relations.delete(id)
      if (element === undefined) continue
      if (isRelation(element)) relations.set(id, element)
      else entities.set(id, element)
    }
    return { id: this.base.id, revision, entities, relations }
  }
}
