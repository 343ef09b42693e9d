import type { Update } from '../../../graph/change/change.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Relation } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { knownText } from '../../../graph/model/value.ts'

/** The field in which one end of a line says that it is right; undefined for a line that nobody confirms. */
const fieldFor = (line: Relation, id: Id): 'confirmedByFrom' | 'confirmedByTo' | undefined => {
  const field = line.from === id ? 'confirmedByFrom' : 'confirmedByTo'
  return fieldSpec(line.type, field) === undefined ? undefined : field
}

/** When somebody last said that this line of theirs is right; undefined: never, or nobody can. */
export const confirmedOn = (line: Relation, id: Id): string | undefined => {
  const field = fieldFor(line, id)
  return field === undefined ? undefined : knownText(line.fields[field])
}

export const canConfirm = (line: Relation, id: Id): boolean => fieldFor(line, id) !== undefined

/** The changes by which somebody says today that these lines of theirs are right. */
export const confirming = (lines: readonly Relation[], id: Id, today: string): readonly Update[] =>
  lines.flatMap((line) => {
    const field = fieldFor(line, id)
    const from = field === undefined ? undefined : (line.fields[field] ?? null)
    if (field === undefined || from === undefined || from === today) return []
    return [{ op: 'update', id: line.id, fields: { [field]: { from, to: today } } }]
  })
