import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import { positionOf } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { marksOf } from '../../../web/canvas/marks.ts'
import type { Marks } from '../../../web/canvas/marks.ts'
import { syncMarks } from '../../../web/canvas/sync.ts'

export const day = '2026-11-22'

export const at = (entity: Entity, x: number, y: number): Entity => ({ ...entity, x, y })

/** What is drawn of a map on the day of the demo; of those who are hidden nothing. */
export const marked = (
  snapshot: Snapshot,
  asOf = day,
  hidden: ReadonlySet<Id> = new Set(),
): Marks => marksOf(snapshot, asOf, hidden, (actor) => positionOf(actor) ?? [0, 0])

/** The renderer itself, without a screen. */
export const emptyPicture = (): Core => cytoscape({ headless: true, styleEnabled: true })

export const pictureOf = (snapshot: Snapshot): Core => {
  const core = emptyPicture()
  syncMarks(core, marked(snapshot))
  return core
}

/** The ids of what the picture holds, in order. */
export const idsOn = (core: Core, selector = '*'): readonly string[] =>
  core
    .elements(selector)
    .map((element) => element.id())
    .toSorted()
