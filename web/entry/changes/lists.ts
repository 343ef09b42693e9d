import type { Change } from '../../../graph/change/change.ts'
import { indexOf } from '../../../graph/change/snapshot-index.ts'
import type { Kind, RelationType } from '../../../graph/model/catalogue/names.ts'
import { isListKey } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asId, newId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { statedFields } from './noted.ts'
import type { Noted } from './noted.ts'

/** A short list on an actor, an initiative or a need: it is kept as relations to values. */
export type ShortList = {
  readonly type: RelationType
  readonly to: Kind
  /** The values that everybody shares, and the beginning of their ids. */
  readonly values?: { readonly list: ListName; readonly prefix: string }
}

const theme = { to: 'theme', values: { list: 'theme', prefix: 'theme-' } } as const
const group = { to: 'target_group', values: { list: 'target_group', prefix: 'group-' } } as const
const asset = { to: 'asset', values: { list: 'asset_kind', prefix: 'asset-' } } as const

/** The lists of each form, in its order. */
export const shortLists = {
  themes: { type: 'ACTIVE_ON', ...theme },
  groups: { type: 'SERVES', ...group },
  places: { type: 'PRESENT_AT', to: 'place' },
  offers: { type: 'OFFERS', ...asset },
  asks: { type: 'ASKS_FOR', ...asset },
  about: { type: 'ABOUT', ...theme },
  forGroups: { type: 'FOR_GROUP', ...group },
  heldAt: { type: 'HELD_AT', to: 'place' },
  needsAbout: { type: 'NEEDS_ABOUT', ...theme },
  needsFor: { type: 'NEEDS_FOR', ...group },
} as const satisfies { readonly [name: string]: ShortList }

export type ShortListName = keyof typeof shortLists

/** The relations that a list of an entity is made of, those that have not ended. */
export const listRelations = (
  snapshot: Snapshot,
  entity: Entity,
  list: ShortList,
): readonly Relation[] =>
  (indexOf(snapshot).byEnd.get(entity.id) ?? []).flatMap((id) => {
    const relation = snapshot.relations.get(id)
    return relation !== undefined &&
      relation.type === list.type &&
      relation.from === entity.id &&
      relation.fields['until'] === undefined
      ? [relation]
      : []
  })

/**
 * Makes a list hold exactly these values: ids of entities, keys of shared values, or words of one's
 * own, which become a new value of this map. What leaves the
 * list goes.
 */
export const setList = (
  snapshot: Snapshot,
  entity: Entity,
  list: ShortList,
  wanted: readonly string[],
  noted: Noted,
): readonly Change[] => {
  const present = listRelations(snapshot, entity, list)
  const targets = wanted.map((value) => targetOf(snapshot, list, value))
  const kept = new Set<string>(targets.map(({ id }) => id))
  const gone = present
    .filter((relation) => !kept.has(relation.to))
    .map((relation): Change => ({ op: 'remove', id: relation.id, was: [relation] }))
  const had = new Set<string>(present.map((relation) => relation.to))
  const fresh = targets.filter(({ id }) => !had.has(id))
  const made = fresh.flatMap(({ create }) => (create === undefined ? [] : [create]))
  const added = fresh.map(({ id }): Change => ({
    op: 'create',
    element: {
      id: newId(),
      type: list.type,
      from: entity.id,
      to: id,
      fields: statedFields(noted),
    },
  }))
  return [...(fresh.length > 0 ? noted.before : []), ...made, ...gone, ...added]
}

/** What a value of a list points at: of a shared value the id that it has or would have; undefined for a new word. */
export const targetIdOf = (
  snapshot: Snapshot,
  { values }: ShortList,
  value: string,
): Id | undefined => {
  if (values !== undefined && isListKey(values.list, value)) return asId(`${values.prefix}${value}`)
  return snapshot.entities.has(value as Id) ? (value as Id) : undefined
}

const targetOf = (
  snapshot: Snapshot,
  list: ShortList,
  value: string,
): { id: Id; create?: Change } => {
  const { values, to } = list
  const shared = values !== undefined && isListKey(values.list, value)
  const id = shared ? asId(`${values.prefix}${value}`) : undefined
  const standing = [...snapshot.entities.values()].find((entity) =>
    id === undefined
      ? entity.id === value || (entity.kind === to && entity.fields['name'] === value)
      : entity.id === id,
  )
  if (standing !== undefined) return { id: standing.id }
  const made: Entity =
    id === undefined
      ? { id: newId(), kind: to, fields: { name: value.trim() } }
      : { id, kind: to, fields: {} }
  return { id: made.id, create: { op: 'create', element: made } }
}
