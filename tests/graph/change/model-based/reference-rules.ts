import { isRelation } from '../../../../graph/model/element.ts'
import { isOpen, isTwin } from './reference-tie.ts'
import { namedIn } from './reference-map.ts'
import type { Things } from './reference-map.ts'

/** The codes of the rules that a whole map breaks, as far as these tests can break them. */
export const brokenRules = (things: Things): readonly string[] => {
  const codes = new Set<string>()
  const kindOf = (id: string): string | undefined => {
    const thing = things.get(id)
    return thing === undefined || isRelation(thing) ? undefined : thing.kind
  }
  const isActor = (id: string): boolean => kindOf(id) === 'association'
  for (const element of things.values()) {
    for (const [field, value] of Object.entries(element.fields))
      for (const id of namedIn(field, value)) {
        if (kindOf(id) === undefined) codes.add('unknown-ref')
        else if (field === 'helpers' ? !isActor(id) : kindOf(id) !== 'source')
          codes.add('ref-not-allowed')
      }
    if (!isRelation(element)) {
      if (isActor(element.id) && element.fields['name'] === undefined) codes.add('name-missing')
      continue
    }
    const ends = [element.from, element.to]
    if (ends.some((end) => kindOf(end) === undefined)) codes.add('unknown-end')
    else if (!ends.every(isActor)) codes.add('end-not-allowed')
    if (element.from === element.to) codes.add('same-ends')
    const hasTwin = [...things.values()].some(
      (other) => other.id !== element.id && isOpen(element) && isTwin(element, other),
    )
    if (hasTwin) codes.add('tie-exists')
  }
  return [...codes]
}
