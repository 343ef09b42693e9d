import type { Change } from '../../../../graph/change/change.ts'
import { GraphError } from '../../../../graph/errors.ts'
import { isRelation } from '../../../../graph/model/element.ts'
import type { Element } from '../../../../graph/model/element.ts'
import { asId } from '../../../../graph/model/ids.ts'
import * as map from './reference-map.ts'
import type { Effect, Entry, Places, Things } from './reference-map.ts'

export type Undo = {
  readonly changes: readonly Change[]
  readonly took: readonly string[]
  readonly leftOut: readonly string[]
}

/** A commit is in force unless an undo in force took it back. */
export const isInForce = (log: readonly Entry[], commitId: string): boolean =>
  !log.some((entry) => entry.took.includes(commitId) && isInForce(log, entry.commitId))

/** What an undo means on the map as it is now. @throws unknown-commit, founding-commit */
export const referenceUndo = (things: Things, log: readonly Entry[], undoes: string): Undo => {
  const target = log.find((entry) => entry.commitId === undoes)
  if (target === undefined) throw new GraphError('unknown-commit')
  if (target.revision === 1) throw new GraphError('founding-commit')
  if (!isInForce(log, undoes)) return { changes: [], took: [], leftOut: [] }
  const work = new Undoing(things)
  for (const effect of target.effects.toReversed()) work.takeBack(effect, target.effects)
  for (const relation of owed(things, log, work.madeAgain)) work.make(relation)
  return { changes: work.changes, took: [undoes], leftOut: work.leftOver() }
}

class Undoing {
  readonly changes: Change[] = []
  readonly #things: Things
  readonly #leftOut = new Set<string>()
  readonly #handled = new Set<string>()
  readonly madeAgain = new Set<string>()

  constructor(things: Things) {
    this.#things = new Map(things)
  }

  takeBack(effect: Effect, all: readonly Effect[]): void {
    if (effect.is === 'moved') this.#moveBack(effect.from, all)
    if (effect.is === 'changed') this.#changeBack(effect)
    if (effect.is === 'gone') {
      const [first, ...rest] = effect.elements.toSorted(
        (a, b) => Number(isRelation(a)) - Number(isRelation(b)),
      )
      for (const element of [first, ...rest]) {
        if (element === undefined) continue
        if (!isRelation(element)) this.madeAgain.add(element.id)
        this.make(element)
      }
    }
    if (effect.is === 'made') {
      const { element } = effect
      this.changes.push({ op: 'remove', id: element.id, was: [element] })
      this.#things.delete(element.id)
      this.#handled.add(element.id)
    }
  }

  make(element: Element): void {
    const isPossible = map.needsOf(element).every((id) => id === element.id || this.#things.has(id))
    if (!isPossible) return void this.#leftOut.add(element.id)
    if (!this.#things.has(element.id)) {
      this.#things.set(element.id, element)
      this.#handled.add(element.id)
    }
    this.changes.push({ op: 'create', element })
  }

  #changeBack({ id, fields }: Extract<Effect, { is: 'changed' }>): void {
    const possible = Object.entries(fields).filter(
      ([name, [before]]) =>
        this.#things.has(id) &&
        map.namedIn(name, before).every((each) => each === id || this.#things.has(each)),
    )
    if (possible.length < Object.keys(fields).length) this.#leftOut.add(id)
    if (possible.length === 0) return
    this.#handled.add(id)
    for (const [name, [before]] of possible) map.setField(this.#things, id, name, before)
    this.changes.push({
      op: 'update',
      id: asId(id),
      fields: Object.fromEntries(
        possible.map(([name, [before, after]]) => [name, { from: after, to: before }]),
      ),
    })
  }

  /** Only what still stands where that commit left it. */
  #moveBack(from: Places, all: readonly Effect[]): void {
    const positions: { [id: string]: Places[string] } = {}
    for (const [id, place] of Object.entries(from)) {
      const left = all.findLast((effect) => effect.is === 'moved' && id in effect.to)
      const stands =
        this.#things.has(id) &&
        left?.is === 'moved' &&
        map.same(map.placeOf(this.#things.get(id)), left.to[id])
      if (stands) positions[id] = place
      else this.#leftOut.add(id)
    }
    if (Object.keys(positions).length > 0) this.changes.push({ op: 'move', positions })
  }

  /** Not a word about parts of what goes anyway. */
  leftOver(): readonly string[] {
    return [...this.#leftOut].filter((id) => !this.#handled.has(id) || this.#things.has(id))
  }
}

/** Relations that an earlier undo in force left out because one of these was gone. */
const owed = (
  things: Things,
  log: readonly Entry[],
  back: ReadonlySet<string>,
): readonly Element[] =>
  log.flatMap((undo) => {
    if (undo.leftOut.length === 0 || !isInForce(log, undo.commitId)) return []
    const target = log.find((entry) => entry.commitId === undo.undoes)
    const gone = (target?.effects ?? [])
      .toReversed()
      .flatMap((effect) => (effect.is === 'gone' ? effect.elements.filter(isRelation) : []))
    return gone.filter(
      (relation) =>
        undo.leftOut.includes(relation.id) &&
        (back.has(relation.from) || back.has(relation.to)) &&
        !things.has(relation.id) &&
        !log.some(
          ({ revision, effects }) =>
            revision > undo.revision &&
            effects.some((effect) => effect.is === 'made' && effect.element.id === relation.id),
        ),
    )
  })
