import { fieldsOf } from '../../model/catalogue/catalogue.ts'
import type { Entity } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { into, outOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'
import { questioningsOf } from '../subjects/questionings.ts'
import type { Questioning } from '../subjects/questionings.ts'

/** What the map knows of somebody already, before one asks again. */
export type KnownOf = {
  /** Fields of the form that have a value, or an answer without one. */
  readonly facts: number
  /** Lines that stand on the day. */
  readonly lines: number
  /** Where that comes from, newest first. */
  readonly sources: readonly Entity[]
  /** When they were asked something, newest first. */
  readonly asked: readonly Questioning[]
}

/** What the form keeps about itself tells nothing of who it is about. */
const aboutTheForm = new Set([
  'sourceId',
  'confidence',
  'recordedOn',
  'visibility',
  'coverage',
  'coverageDate',
])

/** What is known of an actor (domain §2.9, *To ask*). Cost O(its lines), once the map is indexed. */
export const knownOf = (recorded: Recorded, entity: Entity): KnownOf => {
  const { snapshot } = recorded
  const lines = [...recorded.relations.keys()].flatMap((type) =>
    [outOf(recorded, type), into(recorded, type)].flatMap((lists) => lists.get(entity.id) ?? []),
  )
  const ids = [entity, ...lines].flatMap(({ fields }) => knownText(fields['sourceId']) ?? [])
  const sources = [...new Set(ids)].flatMap((id) => snapshot.entities.get(id as Id) ?? [])
  const facts = Object.keys(fieldsOf(entity.kind)).filter(
    (name) => !aboutTheForm.has(name) && entity.fields[name] !== undefined,
  )
  return {
    facts: facts.length,
    lines: lines.length,
    sources: sources.toSorted(newest((source) => knownText(source.fields['date']))),
    asked: questioningsOf(recorded)
      .filter(({ asked }) => asked.includes(entity.id))
      .toSorted(newest(({ date }) => date)),
  }
}

const newest =
  <T>(dateOf: (each: T) => string | undefined) =>
  (a: T, b: T): number =>
    (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '')
