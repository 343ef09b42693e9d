import type { Change } from '../../../../graph/change/change.ts'
import type { Conflict } from '../../../../graph/change/merge.ts'
import { GraphError } from '../../../../graph/errors.ts'
import { isRelation } from '../../../../graph/model/element.ts'
import type { Element } from '../../../../graph/model/element.ts'
import type { FieldValue } from '../../../../graph/model/value.ts'
import { brokenRules } from './reference-rules.ts'
import * as map from './reference-map.ts'
import { asStored, isOpen, isTwin, tieOf } from './reference-tie.ts'
import type { ChangedFields, Effect, Entry, Places, Things } from './reference-map.ts'

export type Verdict =
  | {
      readonly type: 'merged'
      readonly things: Things
      readonly effects: readonly Effect[]
      readonly merged: { readonly [sent: string]: string }
    }
  | { readonly type: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** Any of these codes will do: which rule is looked at first is nobody's business. */
  | { readonly type: 'refused'; readonly codes: readonly string[] }

/**
 * What a commit does to a map that moved on, change by change and without any cleverness: a copy of the
 * whole map, looked through from end to end. Written from the table of merging (docs/adr), not from the
 * code that it is held against.
 */
export const referenceMerge = (
  things: Things,
  changes: readonly Change[],
  author: string,
  since: readonly Entry[],
): Verdict => {
  const work = new Work(new Map(things), author, since)
  try {
    for (const change of changes) work.take(change)
  } catch (error) {
    if (error instanceof GraphError) return { type: 'refused', codes: [error.code] }
    throw error
  }
  if (work.conflicts.length > 0) return { type: 'conflict', conflicts: work.conflicts }
  const codes = brokenRules(work.things)
  if (codes.length > 0) return { type: 'refused', codes }
  const merged = Object.fromEntries(work.renamed)
  return { type: 'merged', things: work.things, effects: work.effects, merged }
}

class Work {
  readonly things: Things
  readonly effects: Effect[] = []
  readonly conflicts: Conflict[] = []
  readonly renamed = new Map<string, string>()
  readonly #author: string
  readonly #since: readonly Entry[]

  constructor(things: Things, author: string, since: readonly Entry[]) {
    this.things = things
    this.#author = author
    this.#since = since
  }

  take(change: Change): void {
    if (change.op === 'create') this.#create(asStored(change.element))
    if (change.op === 'move') this.#move(change.positions)
    if (change.op !== 'update' && change.op !== 'remove') return
    const id = this.renamed.get(change.id) ?? change.id
    if (change.op === 'remove') return this.#remove(id, change.was)
    this.#update(
      id,
      Object.fromEntries(
        Object.entries(change.fields).map(([name, { from, to }]) => [name, [from, to]]),
      ),
    )
  }

  #create(element: Element): void {
    const present = this.things.get(element.id)
    if (present !== undefined) {
      if (tieOf(present) !== tieOf(element)) throw new GraphError('id-taken')
      return this.#answer(present, element)
    }
    const missing = map.needsOf(element).find((id) => this.#isGone(id))
    if (missing !== undefined) return this.#clash(missing, element, null, [missing])
    const twin = [...this.things.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .find((other) => isRelation(element) && isOpen(element) && isTwin(element, other))
    if (twin !== undefined) {
      this.renamed.set(element.id, twin.id)
      return this.#answer(twin, element)
    }
    this.things.set(element.id, element)
    this.effects.push({ is: 'made', element })
  }

  /** What somebody made that is there already: answers to what was not asked. */
  #answer(present: Element, sent: Element): void {
    const fields: { [name: string]: [FieldValue | null, FieldValue | null] } = {}
    for (const [name, to] of Object.entries(sent.fields)) {
      const held = present.fields[name]
      const isDay = name === 'recordedOn' && typeof held === 'string' && typeof to === 'string'
      if (!isDay) fields[name] = [null, to]
      else if (to < held) fields[name] = [held, to]
    }
    this.#update(present.id, fields)
  }

  #update(id: string, wanted: ChangedFields): void {
    const element = this.things.get(id)
    if (element === undefined) {
      if (!this.#isGone(id)) throw new GraphError('unknown-element')
      const yours = Object.fromEntries(Object.entries(wanted).map(([name, [, to]]) => [name, to]))
      return this.#clash(id, yours, null, [id])
    }
    const after: Things = new Map([[id, element]])
    const done: { [name: string]: readonly [FieldValue | null, FieldValue | null] } = {}
    for (const [name, [from, to]] of Object.entries(wanted)) {
      const present = map.fieldOf(this.things, id, name)
      if (map.same(present, to)) continue
      if (!map.same(present, from)) this.#clash(id, to, present, [id], name)
      else {
        map.setField(after, id, name, to)
        done[name] = [from, to]
      }
    }
    if (Object.keys(done).length === 0) return
    const changed = after.get(id) ?? element
    const missing = map.needsOf(changed).find((need) => this.#isGone(need))
    if (missing !== undefined) return this.#clash(missing, changed, null, [missing])
    this.things.set(id, changed)
    this.effects.push({ is: 'changed', id, fields: done })
  }

  #remove(id: string, was: readonly Element[] | undefined): void {
    const element = this.things.get(id)
    if (element === undefined) return
    const elements = [element, ...map.relationsAt(this.things, id)]
    const ids = [...elements, ...(was ?? [])].map((each) => each.id)
    const others = this.#since.filter((entry) => entry.author !== this.#author)
    const isOther =
      was === undefined
        ? elements.some((each) => others.some((entry) => touches(entry, each.id)))
        : !map.same(said(elements), said(was))
    if (isOther) return this.#clash(id, null, element, ids)
    for (const each of elements) this.things.delete(each.id)
    this.effects.push(...map.forget(this.things, id), { is: 'gone', elements })
  }

  #move(positions: Places): void {
    const from: { [id: string]: Places[string] } = {}
    const to: { [id: string]: Places[string] } = {}
    for (const [id, place] of Object.entries(positions)) {
      const element = this.things.get(id)
      if (element === undefined && !this.#isGone(id)) throw new GraphError('unknown-element')
      if (element === undefined || map.same(map.placeOf(element), place)) continue
      from[id] = map.placeOf(element)
      to[id] = place
      map.setPlace(this.things, id, place)
    }
    if (Object.keys(to).length > 0) this.effects.push({ is: 'moved', from, to })
  }

  /** Not there, and not because it never was: somebody removed it meanwhile. */
  #isGone(id: string): boolean {
    return !this.things.has(id) && this.#since.some((entry) => removes(entry, id))
  }

  #clash(
    id: string,
    yours: Conflict['yours'],
    theirs: Conflict['theirs'],
    about: readonly string[],
    field?: string,
  ): void {
    const last = this.#since.findLast((entry) => about.some((each) => touches(entry, each, field)))
    const who = { by: last?.author ?? null, at: last?.at ?? null }
    const conflict = { element: id as Conflict['element'], yours, theirs, ...who }
    this.conflicts.push(field === undefined ? conflict : { ...conflict, field })
  }
}

const touches = ({ effects }: Entry, id: string, field?: string): boolean =>
  effects.some((effect) => {
    if (effect.is === 'gone') return effect.elements.some((element) => element.id === id)
    if (effect.is === 'moved') return false
    const [of, fields] =
      effect.is === 'made' ? [effect.element.id, effect.element.fields] : [effect.id, effect.fields]
    return of === id && (field === undefined || fields[field] !== undefined)
  })

const removes = ({ effects }: Entry, id: string): boolean =>
  effects.some((effect) => effect.is === 'gone' && effect.elements.some((each) => each.id === id))

/** What elements say: positions aside, ends as stored, in any order. */
const said = (elements: readonly Element[]): readonly unknown[] =>
  elements
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((element) => [
      element.id,
      tieOf(element),
      Object.entries(element.fields).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ])
