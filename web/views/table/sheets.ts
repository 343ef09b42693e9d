import { fieldsOf } from '../../../graph/model/catalogue/catalogue.ts'
import { togetherTypes } from '../../../graph/model/catalogue/names.ts'
import type { Kind, RelationType } from '../../../graph/model/catalogue/names.ts'
import type { FieldSpec } from '../../../graph/model/catalogue/spec.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { shortLists } from '../../entry/changes/lists.ts'
import type { ShortListName } from '../../entry/changes/lists.ts'

export const sheetNames = ['actors', 'initiatives', 'teams', 'needs', 'lines'] as const

/** What the rows of the table are. */
export type SheetName = (typeof sheetNames)[number]

/** What a column holds: a field, a short list that is kept as relations, or what a row is and joins. */
export type Column =
  | {
      readonly id: string
      readonly holds: 'field'
      readonly field: string
      readonly spec: FieldSpec
    }
  | { readonly id: string; readonly holds: 'list'; readonly list: ShortListName }
  | { readonly id: FixedName; readonly holds: 'fixed' }

export type FixedName = 'kind' | 'type' | 'from' | 'to'

type Sheet = {
  readonly rows: readonly (Kind | RelationType)[]
  readonly fixed: readonly FixedName[]
  readonly lists: readonly ShortListName[]
  /** The fields that stand before the lists; all others come after. */
  readonly first: readonly string[]
}

const lineTypes: readonly RelationType[] = [
  ...togetherTypes,
  'FUNDS',
  'WORKS_FOR',
  'PART_OF',
  'MEMBER_OF',
  'VOLUNTEERS_FOR',
  'PARTICIPATES_IN',
  'MEMBER_OF_TEAM',
]

const sheets: { readonly [name in SheetName]: Sheet } = {
  actors: {
    // A column is called as most of them call it.
    rows: ['association', 'organisation', 'professional', 'resident'],
    fixed: ['kind'],
    lists: ['themes', 'groups', 'places', 'offers', 'asks'],
    first: ['name', 'subkind', 'sphere', 'sector', 'coverage'],
  },
  initiatives: {
    rows: ['initiative'],
    fixed: [],
    lists: ['about', 'forGroups', 'heldAt'],
    first: ['name', 'subkind', 'phase', 'status'],
  },
  teams: { rows: ['team'], fixed: [], lists: [], first: ['name', 'subkind'] },
  needs: {
    rows: ['need'],
    fixed: [],
    lists: ['needsAbout', 'needsFor'],
    first: ['text', 'subkind', 'status'],
  },
  lines: { rows: lineTypes, fixed: ['from', 'type', 'to'], lists: [], first: [] },
}

/** How many columns one sees at first; the others are a choice away. */
const shownAtFirst = 10

/** The columns of a sheet in their order: every field that one of its rows may have. */
export const columnsOf = (name: SheetName): readonly Column[] => {
  const { rows, fixed, lists, first } = sheets[name]
  const specs = new Map<string, FieldSpec>()
  for (const of of rows)
    for (const [field, spec] of Object.entries(fieldsOf(of)))
      if (!specs.has(field)) specs.set(field, spec)
  const column = (field: string): readonly Column[] => {
    const spec = specs.get(field)
    return spec === undefined ? [] : [{ id: field, holds: 'field', field, spec }]
  }
  const before = first.flatMap(column)
  const said = fixed.map((id): Column => ({ id, holds: 'fixed' }))
  return [
    // A name comes first, also before what its bearer is.
    ...before.slice(0, 1),
    ...said,
    ...before.slice(1),
    ...lists.map((list): Column => ({ id: `list-${list}`, holds: 'list', list })),
    ...[...specs.keys()].filter((field) => !first.includes(field)).flatMap(column),
  ]
}

/** The columns that are shown before anybody chose. */
export const firstColumns = (name: SheetName): readonly string[] =>
  columnsOf(name)
    .slice(0, shownAtFirst)
    .map(({ id }) => id)

/** The rows of a sheet; a relation stands there with both its ends. `hidden`: who is not looked at. */
export const rowsOf = (
  snapshot: Snapshot,
  name: SheetName,
  hidden: ReadonlySet<Id>,
): readonly Element[] => {
  const wanted = new Set<string>(sheets[name].rows)
  const all: Iterable<Element> =
    name === 'lines' ? snapshot.relations.values() : snapshot.entities.values()
  return [...all].filter((element) =>
    isRelation(element)
      ? wanted.has(element.type) && !hidden.has(element.from) && !hidden.has(element.to)
      : wanted.has(element.kind) && !hidden.has(element.id),
  )
}

/** Whether a cell can be written in. */
export const isWritable = (element: Element, column: Column): boolean => {
  if (column.holds === 'fixed') return false
  if (column.holds === 'list') return !isRelation(element) && column.list in shortLists
  const spec = fieldsOf(isRelation(element) ? element.type : element.kind)[column.field]
  return spec !== undefined
}
