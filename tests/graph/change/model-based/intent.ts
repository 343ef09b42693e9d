import type { Change } from '../../../../graph/change/change.ts'
import { isRelation } from '../../../../graph/model/element.ts'
import type { Element, Entity } from '../../../../graph/model/element.ts'
import { asId } from '../../../../graph/model/ids.ts'
import type { FieldValue } from '../../../../graph/model/value.ts'
import { relationsAt } from './reference-map.ts'
import type { Things } from './reference-map.ts'

/** So few ids that people meet all the time. */
const actors = ['a', 'b', 'c', 'd']
const actions = ['p', 'q']
const sources = ['s']
const relations = ['u', 'v', 'w', 'x', 'y', 'z']

const days = ['2026-01-02', '2026-03-04', '2026-05-06']

/** What somebody who sees the map like this does, as the numbers say; undefined when nothing can be. */
export const changeOf = (things: Things, draws: readonly number[]): Change | undefined => {
  const [, what = 0, which = 0, value = 0] = draws
  const all = [...things.values()].filter(({ id }) => id !== 'map')
  const element = all[which % all.length]
  const kind = what % 20
  if (kind < 3 || element === undefined) return making(things, which, value)
  if (kind < 8) return connecting(things, which, value)
  if (kind < 14) return updating(things, element, value)
  if (kind < 17) return removing(things, element, value)
  const place = value % 5 === 0 ? null : ([value % 30, which % 30] as const)
  return isRelation(element)
    ? updating(things, element, value)
    : { op: 'move', positions: { [element.id]: place } }
}

const pick = <T>(from: readonly T[], draw: number): T | undefined => from[draw % from.length]

const making = (things: Things, which: number, value: number): Change | undefined => {
  const id = pick([...actors, ...actions, ...sources], which)
  if (id === undefined || things.has(id)) return undefined
  const helpers = someActors(things, value)
  const element: Entity = actors.includes(id)
    ? { id: asId(id), kind: 'association', fields: { name: `Kring ${value % 3}` } }
    : sources.includes(id)
      ? { id: asId(id), kind: 'source', fields: { name: 'Gesprek' } }
      : {
          id: asId(id),
          kind: 'action',
          fields: { text: `Taak ${value % 3}`, ...(helpers === null ? {} : { helpers }) },
        }
  return { op: 'create', element }
}

const connecting = (things: Things, which: number, value: number): Change | undefined => {
  const id = pick(relations, which)
  const entities = [...things.values()].filter(
    (each) => !isRelation(each) && (each.kind === 'association' || value % 11 === 0),
  )
  const [from, to] = [pick(entities, value), pick(entities, value >> 3)]
  if (id === undefined || from === undefined || to === undefined) return undefined
  if (things.has(id) || (from === to && value % 7 > 0)) return undefined
  const type = which % 3 === 0 ? 'REFERS_TO' : 'KNOWS'
  const note = value % 4 === 0 ? {} : { note: `Nota ${value % 3}` }
  const day = pick(days, which)
  const recorded = value % 3 === 0 && day !== undefined ? { recordedOn: day } : {}
  const ended = value % 5 === 0 ? { until: days[1] ?? '' } : {}
  const fields = { ...note, ...recorded, ...ended }
  return { op: 'create', element: { id: asId(id), type, from: from.id, to: to.id, fields } }
}

const updating = (things: Things, element: Element, value: number): Change => {
  const [field, to] = wanted(things, element, value)
  const from = element.fields[field] ?? null
  return { op: 'update', id: element.id, fields: { [field]: { from, to } } }
}

const wanted = (
  things: Things,
  element: Element,
  value: number,
): readonly [field: string, to: FieldValue | null] => {
  const text = pick(['een', 'twee', null, 'drie', 'vier'], value >> 3) ?? null
  if (isRelation(element))
    return value % 3 === 0
      ? ['until', pick([...days, null], value >> 2) ?? null]
      : value % 3 === 1
        ? ['sourceId', pick(['s', null], value >> 2) ?? null]
        : ['note', value % 13 === 0 ? { answer: 'unknown' } : text]
  if (element.kind === 'action')
    return value % 2 === 0 ? ['helpers', someActors(things, value >> 1)] : ['text', text]
  // A name cannot be taken away, and now and then somebody tries.
  return ['name', value % 17 === 0 ? null : `Kring ${value % 6}`]
}

const someActors = (things: Things, value: number): readonly string[] | null => {
  const there = (value % 19 === 0 ? [...actors, ...actions] : actors).filter((id) => things.has(id))
  const some = there.filter((_, nth) => ((value >> nth) & 1) === 1)
  return some.length === 0 ? null : some
}

const removing = (things: Things, { id }: Element, value: number): Change => {
  const element = things.get(id)
  const was = element === undefined ? [] : [element, ...relationsAt(things, id)]
  return value % 4 === 0 ? { op: 'remove', id } : { op: 'remove', id, was }
}
