import type { AppliedChange } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import { withFields } from '../../graph/change/with-fields.ts'
import { hasFlag, isRelation, isResidentPerson } from '../../graph/model/element.ts'
import type { Element, Entity } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

/**
 * What a log holds that may not be shown any more: ties between a resident and an actor that was
 * flagged `sensitive_membership` later. Reads the log once, commit after commit, and remembers every
 * entity as it last was, also those that are gone.
 */
export class Concealed {
  readonly #entities = new Map<Id, Entity>()
  readonly #ties = new Map<Id, readonly [Id, Id]>()
  #guarded = 0
  revision = 0

  /** Takes the next commit of the log; one that was taken already changes nothing. */
  take(commit: Commit): void {
    if (commit.revision <= this.revision) return
    this.revision = commit.revision
    for (const change of commit.changes) {
      if (change.op === 'create') this.#remember(change.element)
      else if (change.op === 'update') {
        const entity = this.#entities.get(change.id)
        if (entity !== undefined) this.#remember(withFields(entity, change.fields))
      }
    }
  }

  /** The ids of the ties to leave out. */
  ties(): ReadonlySet<Id> {
    const found = new Set<Id>()
    if (this.#guarded === 0) return found
    for (const [id, [from, to]] of this.#ties)
      if (this.#tells(from, to) || this.#tells(to, from)) found.add(id)
    return found
  }

  #remember(element: Element): void {
    if (isRelation(element)) {
      this.#ties.set(element.id, [element.from, element.to])
      return
    }
    const before = this.#entities.get(element.id)
    this.#guarded += Number(isGuarded(element)) - Number(before !== undefined && isGuarded(before))
    this.#entities.set(element.id, element)
  }

  #tells(person: Id, group: Id): boolean {
    const [resident, actor] = [this.#entities.get(person), this.#entities.get(group)]
    return resident !== undefined && isResidentPerson(resident) && !!actor && isGuarded(actor)
  }
}

const isGuarded = (entity: Entity): boolean => hasFlag(entity, 'sensitive_membership')

/** The commit without these ties. Of a removal only the id stays, so that screens still drop it. */
export const withoutTies = (commit: Commit, ties: ReadonlySet<Id>): Commit =>
  ties.size === 0 ? commit : { ...commit, changes: commit.changes.flatMap(concealIn(ties)) }

const concealIn =
  (ties: ReadonlySet<Id>) =>
  (change: AppliedChange): readonly AppliedChange[] => {
    if (change.op === 'create') return ties.has(change.element.id) ? [] : [change]
    if (change.op === 'update') return ties.has(change.id) ? [] : [change]
    if (change.op !== 'remove') return [change]
    const hidden = change.was.filter((element) => ties.has(element.id))
    if (hidden.length === 0) return [change]
    const was = change.was.filter((element) => !ties.has(element.id))
    const gone = hidden
      .filter((element) => element.id !== change.id)
      .map((element): AppliedChange => ({ op: 'remove', id: element.id, was: [] }))
    return [...gone, { ...change, was }]
  }

/** A past state without these ties. */
export const snapshotWithoutTies = (snapshot: Snapshot, ties: ReadonlySet<Id>): Snapshot =>
  ties.size === 0
    ? snapshot
    : {
        ...snapshot,
        relations: new Map([...snapshot.relations].filter(([id]) => !ties.has(id))),
      }
