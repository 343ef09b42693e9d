import { listKeys } from '../../model/catalogue/vocabulary.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import type { Recorded } from '../recorded.ts'
import { initiativesOf } from '../subjects/initiatives.ts'
import type { Initiative } from '../subjects/initiatives.ts'

/** What goes on in a neighbourhood: initiatives by theme and by sort (domain §2.9). */
export type InitiativeMatrix = {
  /** The sorts that are used, in the order of the vocabulary; undefined, last: nobody said which. */
  readonly sorts: readonly (string | undefined)[]
  /** Themes with most initiatives first, of equals the first by id; last what is about none. */
  readonly rows: readonly MatrixRow[]
}

export type MatrixRow = {
  readonly theme: Id | undefined
  /** By sort. An initiative on two themes stands in both rows. */
  readonly cells: readonly (readonly Initiative[])[]
}

/** Cost O(n + m). */
export const initiativeMatrix = (recorded: Recorded): InitiativeMatrix => {
  const all = initiativesOf(recorded)
  const used = new Set(all.map(sortOf))
  const sorts = [...listKeys('initiative_kind'), undefined].filter((sort) => used.has(sort))
  const rowOf = (theme: Id | undefined, list: readonly Initiative[]): MatrixRow => ({
    theme,
    cells: sorts.map((sort) => list.filter((initiative) => sortOf(initiative) === sort)),
  })
  const rows = [...byTheme(all)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareIds(a, b))
    .map(([theme, list]) => rowOf(theme, list))
  const aboutNone = all.filter(({ themes }) => themes.length === 0)
  return { sorts, rows: aboutNone.length === 0 ? rows : [...rows, rowOf(undefined, aboutNone)] }
}

const byTheme = (all: readonly Initiative[]): ReadonlyMap<Id, readonly Initiative[]> => {
  const found = new Map<Id, Initiative[]>()
  for (const initiative of all)
    for (const theme of initiative.themes) {
      const held = found.get(theme)
      if (held === undefined) found.set(theme, [initiative])
      else held.push(initiative)
    }
  return found
}

const sortOf = ({ entity }: Initiative): string | undefined => knownText(entity.fields['subkind'])
