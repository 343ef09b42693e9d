import { GraphError } from '../../errors.ts'
import type { Change, FieldChanges } from '../../change/change.ts'
import { isOpen } from '../../change/snapshot-index.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { isRelation, nameOf, tieKey } from '../../model/element.ts'
import type { Element, Entity, Relation } from '../../model/element.ts'
import { isId } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { folded } from './labels.ts'

/** The map with what the rows read so far would add to it, and the changes that do so. */
export class Importing {
  readonly present: Snapshot
  readonly entities: Map<Id, Entity>
  readonly relations: Map<Id, Relation>
  readonly changes: Change[] = []
  /** What a row was about already: another row about the same is a slip. */
  readonly #seen = new Set<Id>()
  /** What the file calls somebody, besides ids and names of the map. */
  readonly #aliases = new Map<string, Id | 'several'>()
  readonly #byName = new Map<string, Id[]>()
  readonly #openTies = new Map<string, Relation>()

  constructor(present: Snapshot) {
    this.present = present
    this.entities = new Map(present.entities)
    this.relations = new Map(present.relations)
    for (const entity of present.entities.values()) this.#name(entity)
    for (const relation of present.relations.values()) this.#open(relation)
  }

  /** @throws duplicate-id when an earlier row was about this one */
  see(id: Id, called: string = id): void {
    if (this.#seen.has(id)) throw new GraphError('duplicate-id', { id: called.slice(0, 80) })
    this.#seen.add(id)
  }

  isTaken(id: Id): boolean {
    return this.entities.has(id) || this.relations.has(id)
  }

  create(element: Element): void {
    this.changes.push({ op: 'create', element })
    if (isRelation(element)) {
      this.relations.set(element.id, element)
      this.#open(element)
    } else {
      this.entities.set(element.id, element)
      this.#name(element)
    }
  }

  update(id: Id, fields: FieldChanges): void {
    this.changes.push({ op: 'update', id, fields })
  }

  /** Takes back what a row asked. */
  takeBack(change: Change): void {
    this.changes.splice(this.changes.indexOf(change), 1)
    if (change.op === 'create') this.entities.delete(change.element.id)
  }

  /** From now on the file means this one by that text; two that are called alike it means by nothing but their ids. */
  alias(text: string, id: Id): void {
    if (text.trim() === '') return
    const before = this.#aliases.get(folded(text))
    this.#aliases.set(folded(text), before === undefined || before === id ? id : 'several')
  }

  /** The entity that a cell names, by id or by a name that only one has. @throws unknown-name */
  end(cell: string): Entity {
    const alias = this.#aliases.get(folded(cell))
    const byAlias =
      alias === undefined || alias === 'several' ? undefined : this.entities.get(alias)
    if (byAlias !== undefined) return byAlias
    const byId = isId(cell) ? this.entities.get(cell) : undefined
    if (byId !== undefined) return byId
    const [only, ...others] = this.named(cell)
    if (only === undefined || others.length > 0 || alias === 'several')
      throw new GraphError('unknown-name', { name: cell.slice(0, 80) })
    return only
  }

  named(name: string, kind?: Kind): readonly Entity[] {
    return (this.#byName.get(folded(name)) ?? [])
      .map((id) => this.entities.get(id))
      .filter((entity) => entity !== undefined && (kind === undefined || entity.kind === kind))
      .filter((entity) => entity !== undefined)
  }

  /** The tie of this type between these ends that has not ended. */
  openTie(relation: Relation): Relation | undefined {
    return this.#openTies.get(tieKey(relation))
  }

  #name(entity: Entity): void {
    const name = folded(nameOf(entity))
    if (name === '') return
    const ids = this.#byName.get(name)
    if (ids === undefined) this.#byName.set(name, [entity.id])
    else ids.push(entity.id)
  }

  #open(relation: Relation): void {
    if (isOpen(relation)) this.#openTies.set(tieKey(relation), relation)
  }
}
