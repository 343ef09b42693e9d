import { isRelation } from '../model/element.ts'
import type { AppliedChange, Change, FieldChange } from './change.ts'

/** The changes that take these back, newest first. Needs nothing but what the log holds. */
export const invert = (changes: readonly AppliedChange[]): readonly Change[] =>
  changes.toReversed().flatMap(inverseOf)

const inverseOf = (change: AppliedChange): readonly Change[] => {
  switch (change.op) {
    case 'create':
      return [{ op: 'remove', id: change.element.id, was: [change.element] }]
    case 'update':
      return [{ op: 'update', id: change.id, fields: swapped(change.fields) }]
    case 'remove':
      // Entities first: their relations need them.
      return change.was
        .toSorted((a, b) => Number(isRelation(a)) - Number(isRelation(b)))
        .map((element) => ({ op: 'create', element }))
    case 'move':
      return [{ op: 'move', positions: change.before }]
    case 'erased':
      return []
    default:
      return change satisfies never
  }
}

const swapped = (fields: {
  readonly [name: string]: FieldChange
}): { [name: string]: FieldChange } =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { from, to }]) => [name, { from: to, to: from }]),
  )
