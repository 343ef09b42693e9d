import type { Change } from '../../../graph/change/change.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { knownText } from '../../../graph/model/value.ts'
import { setFields } from '../../../graph/change/set-fields.ts'
import { parseView, writeView } from '../../state/view.ts'
import type { View } from '../../state/view.ts'

/** A way of looking at the map that somebody kept. */
export type SavedView = {
  readonly entity: Entity
  readonly id: Id
  readonly name: string
  /** What is said about it; empty: nothing. */
  readonly sentence: string
  readonly view: View
  readonly place: number
}

/** The kept views of a map, in their row. */
export const savedViews = (snapshot: Snapshot): readonly SavedView[] =>
  [...snapshot.entities.values()]
    .filter(({ kind }) => kind === 'saved_view')
    .map((entity) => {
      const { fields } = entity
      return {
        entity,
        id: entity.id,
        name: knownText(fields['name']) ?? '',
        sentence: knownText(fields['sentence']) ?? '',
        view: parseView(
          Object.fromEntries(new URLSearchParams(knownText(fields['looksAt']) ?? '')),
        ),
        place: typeof fields['place'] === 'number' ? fields['place'] : 0,
      }
    })
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))

/** What is kept of what is looked at: not the moment in the past, which may not be shown for ever. */
const textOf = (view: View): string =>
  new URLSearchParams({ ...writeView({ ...view, revision: null, step: null }) }).toString()

/** Keeps a view at the end of the row. */
export const saveView = (
  snapshot: Snapshot,
  said: { readonly name: string; readonly sentence: string },
  view: View,
): readonly Change[] => {
  const last = savedViews(snapshot).at(-1)?.place ?? 0
  const sentence = said.sentence.trim()
  const element: Entity = {
    id: newId(),
    kind: 'saved_view',
    fields: {
      name: said.name.trim(),
      ...(sentence !== '' && { sentence }),
      looksAt: textOf(view),
      place: Math.floor(last) + 1,
    },
  }
  return [{ op: 'create', element }]
}

/** Puts a view one place up (−1) or down (+1) in the row: between those it then stands between. */
export const moveView = (snapshot: Snapshot, id: Id, by: -1 | 1): readonly Change[] => {
  const row = savedViews(snapshot)
  const at = row.findIndex((each) => each.id === id)
  const [own, next, beyond] = [row[at], row[at + by], row[at + 2 * by]]
  if (own === undefined || next === undefined) return []
  const place =
    beyond === undefined ? Math.max(0, next.place + by) : (next.place + beyond.place) / 2
  // Two that share a place are told apart again.
  if (place === next.place) return numbered(row.with(at, next).with(at + by, own))
  return setFields(own.entity, { place })
}

const numbered = (row: readonly SavedView[]): readonly Change[] =>
  row.flatMap(({ entity }, index) => setFields(entity, { place: index + 1 }))
