import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Marks } from '../canvas/marks.ts'

/** What can be printed on; always lying. */
export const papers = ['A4', 'A3'] as const

export type Paper = (typeof papers)[number]

/** So many names can be read on a sheet (domain §4.7): twice as many on one that is twice as large. */
export const mostNames: { readonly [paper in Paper]: number } = { A4: 40, A3: 80 }

/** A sheet: everybody, those on one theme, or those who are on none. */
export type Page = { readonly theme: Id | 'all' | 'none'; readonly marks: Marks }

/**
 * The sheets of a picture: one when its names can be read, else one for each theme that somebody on it works on,
 * most people first, and one for who is on none. A theme with more people than fit is cut into several.
 */
export const pagesOf = (marks: Marks, snapshot: Snapshot, paper: Paper): readonly Page[] => {
  const most = mostNames[paper]
  if (marks.actors.length <= most) return [{ theme: 'all', marks }]
  const there = new Set(marks.actors.map(({ id }) => id))
  const byTheme = new Map<Id, Set<Id>>()
  const themed = new Set<Id>()
  for (const { type, from, to } of snapshot.relations.values()) {
    if (type !== 'ACTIVE_ON' || !there.has(from)) continue
    byTheme.set(to, (byTheme.get(to) ?? new Set()).add(from))
    themed.add(from)
  }
  const themes = [...byTheme].toSorted(
    ([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1),
  )
  const rest = new Set([...there].filter((id) => !themed.has(id)))
  return [
    ...themes.flatMap(([theme, ids]) => sheets(theme, marks, ids, most)),
    ...(rest.size === 0 ? [] : sheets('none', marks, rest, most)),
  ]
}

const sheets = (
  theme: Page['theme'],
  marks: Marks,
  ids: ReadonlySet<Id>,
  most: number,
): readonly Page[] => {
  const actors = marks.actors.filter(({ id }) => ids.has(id))
  const pages: Page[] = []
  for (let first = 0; first < actors.length; first += most) {
    const some = actors.slice(first, first + most)
    const on = new Set<string>(some.map(({ id }) => id))
    pages.push({
      theme,
      marks: {
        actors: some,
        lines: marks.lines.filter(({ from, to }) => on.has(from) && on.has(to)),
      },
    })
  }
  return pages
}
