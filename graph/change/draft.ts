import { compareIds } from '../model/ids.ts'
import type { Id, Revision } from '../model/ids.ts'
import { isRelation } from '../model/element.ts'
import type { Element, Entity, Relation } from '../model/element.ts'
import { elementOf } from '../model/snapshot.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { withEntries } from './layered-map.ts'
import { followIndex, indexOf, placesOf } from './snapshot-index.ts'
import type { Place } from './snapshot-index.ts'

/**
 * A working copy of a snapshot while one commit is being worked out. Reads fall through to the
 * snapshot, which stays as it is; the cost is that of the changes, not that of the map.
 */
export class Draft {
  readonly base: Snapshot
  /** undefined: dropped. */
  readonly #changed = new Map<Id, Element | undefined>()
  /** Where the elements that were put can be found; some may have moved on since. */
  #found: Map<string, Set<Id>> | undefined

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
    if (this.#found !== undefined) note(this.#found, element)
  }

  drop(id: Id): void {
    this.#changed.set(id, undefined)
  }

  /** Ids that were put or dropped. */
  touched(): readonly Id[] {
    return [...this.#changed.keys()]
  }

  /** The relations at an entity, in order of id. */
  relationsOf(id: Id): readonly Relation[] {
    return this.#at(['byEnd', id]).filter(isRelation)
  }

  /** The relations with this `tieKey` that have not ended, in order of id. */
  openTies(key: string): readonly Relation[] {
    return this.#at(['openTies', key]).filter(isRelation)
  }

  /** Elements with a field that names this entity, in order of id. */
  referrersOf(id: Id): readonly Element[] {
    return this.#at(['referrers', id])
  }

  #at(place: Place): readonly Element[] {
    const [table, key] = place
    const noted = this.#notes().get(`${table} ${key}`) ?? []
    const ids = new Set<Id>([...(indexOf(this.base)[table].get(key) ?? []), ...noted])
    return [...ids]
      .toSorted(compareIds)
      .map((id) => this.get(id))
      .filter((element) => element !== undefined)
      .filter(
        (element) =>
          !this.#changed.has(element.id) ||
          placesOf(element).some((each) => each[0] === table && each[1] === key),
      )
  }

  #notes(): Map<string, Set<Id>> {
    if (this.#found === undefined) {
      this.#found = new Map()
      for (const element of this.#changed.values())
        if (element !== undefined) note(this.#found, element)
    }
    return this.#found
  }

  /** The snapshot with the changes in it. */
  finish(revision: Revision): Snapshot {
    const entities = new Map<Id, Entity | undefined>()
    const relations = new Map<Id, Relation | undefined>()
    for (const [id, element] of this.#changed) {
      if (this.base.entities.has(id)) entities.set(id, undefined)
      if (this.base.relations.has(id)) relations.set(id, undefined)
      if (element === undefined) continue
      if (isRelation(element)) relations.set(id, element)
      else entities.set(id, element)
    }
    const after = {
      id: this.base.id,
      revision,
      entities: withEntries(this.base.entities, entities),
      relations: withEntries(this.base.relations, relations),
    }
    followIndex(this.base, after, this.#changed.keys())
    return after
  }
}

const note = (found: Map<string, Set<Id>>, element: Element): void => {
  for (const [table, key] of placesOf(element)) {
    const name = `${table} ${key}`
    found.set(name, (found.get(name) ?? new Set()).add(element.id))
  }
}
