import { isActorKind } from '../../model/catalogue/names.ts'
import type { Kind } from '../../model/catalogue/names.ts'
import { checkedEntity } from '../../model/check.ts'
import type { Entity } from '../../model/element.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Id } from '../../model/ids.ts'
import { comparedName } from '../../model/likely-same.ts'
import type { Fields } from '../../model/value.ts'
import { freeId, unsaidIn } from '../csv/entity-row.ts'
import { Importing } from '../csv/importing.ts'
import { Matcher } from './matcher.ts'
import type { Choice, Choices } from './review-row.ts'

/** What a review goes by, and what it has found so far. */
export class Reviewing {
  readonly into: Importing
  readonly matcher: Matcher
  readonly choices: Choices
  /** The map as it was when the file was made; undefined: nobody knows. */
  readonly base: Snapshot | undefined
  /** Whom an earlier row of the same file is about. */
  readonly met = new Set<Id>()
  /** Whom a row is about, by its key. */
  readonly about = new Map<string, Id>()
  /** What the file calls those who stay out: no line of it may bring them in after all. */
  readonly #keptOut = new Set<string>()

  constructor(present: Snapshot, choices: Choices, base: Snapshot | undefined) {
    this.into = new Importing(present)
    this.matcher = new Matcher(present.entities.values())
    this.choices = choices
    this.base = base
  }

  choiceFor(key: string): Choice | undefined {
    return this.choices.get(key)
  }

  /** Makes somebody of whom the file tells; by that name the file means this one from now on. @throws as `checkedEntity` */
  enter(kind: Kind, name: string, fields: Fields, cells: ReadonlyMap<string, string>): Entity {
    const entity = checkedEntity({
      id: freeId(this.into, kind, name),
      kind,
      fields: { ...(isActorKind(kind) ? unsaidIn(kind, cells) : {}), ...fields },
    })
    this.into.see(entity.id)
    this.into.create(entity)
    this.into.alias(name, entity.id)
    this.matcher.add(entity)
    this.met.add(entity.id)
    return entity
  }

  keepOut(...names: readonly string[]): void {
    for (const name of names) if (name.trim() !== '') this.#keptOut.add(comparedName(name).text)
  }

  staysOut(name: string): boolean {
    return this.#keptOut.has(comparedName(name).text)
  }
}
