import { isThereOn, standsOn } from '../../graph/analysis/lens.ts'
import { settingsOf } from '../../graph/analysis/settings.ts'
import { isDormant } from '../../graph/analysis/vitality.ts'
import type { Entity, Position } from '../../graph/model/element.ts'
import { isActorKind } from '../../graph/model/catalogue/names.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { actorMark } from './actor-mark.ts'
import type { ActorMark } from './actor-mark.ts'
import { degreesIn } from './degrees.ts'
import { heatOf } from './heat.ts'
import { lookOf, pointsOneWay } from './line-class.ts'
import type { LineLook } from './line-class.ts'
import type { FoldedMark } from './fold.ts'

/** What is drawn of a relation between two actors. */
export type LineMark = {
  readonly id: Id
  /** The id of an actor, or of a group that is drawn as one. */
  readonly from: string
  readonly to: string
  readonly look: LineLook
  readonly oneWay: boolean
  readonly dormant: boolean
}

export type Marks = {
  readonly actors: readonly ActorMark[]
  readonly lines: readonly LineMark[]
  /** Groups that are drawn as one; their members are not among the actors. */
  readonly folded?: readonly FoldedMark[]
}

/**
 * What the picture shows of a map on a day; `placeOf` gives every actor its place, `warm` names the initiative
 * or theme whose heat is shown.
 */
export const marksOf = (
  snapshot: Snapshot,
  asOf: string,
  hidden: ReadonlySet<Id>,
  placeOf: (actor: Entity) => Position,
  warm: Id | null = null,
): Marks => {
  const shown = shownActors(snapshot, asOf, hidden)
  const lines = linesBetween(snapshot, asOf, shown)
  const degree = degreesIn(lines)
  const heat = heatOf(snapshot, asOf, warm)
  const actors = [...shown.values()].flatMap(
    (actor) =>
      actorMark(actor, {
        position: placeOf(actor),
        lines: degree.get(actor.id) ?? 0,
        heat: heat.get(actor.id) ?? null,
      }) ?? [],
  )
  return { actors, lines }
}

const shownActors = (
  snapshot: Snapshot,
  asOf: string,
  hidden: ReadonlySet<Id>,
): ReadonlyMap<Id, Entity> => {
  const shown = new Map<Id, Entity>()
  for (const entity of snapshot.entities.values()) {
    if (!isActorKind(entity.kind) || !isThereOn(entity.fields, asOf)) continue
    if (!hidden.has(entity.id)) shown.set(entity.id, entity)
  }
  return shown
}

const linesBetween = (
  snapshot: Snapshot,
  asOf: string,
  shown: ReadonlyMap<Id, Entity>,
): readonly LineMark[] => {
  const { dormantAfterMonths } = settingsOf(snapshot)
  const lines: LineMark[] = []
  for (const relation of snapshot.relations.values()) {
    const { id, type, from, to, fields } = relation
    // "No relation" is knowledge, not a line.
    if (type === 'NO_RELATION' || !shown.has(from) || !shown.has(to)) continue
    if (!standsOn(fields, asOf)) continue
    const dormant = isDormant(fields, asOf, dormantAfterMonths)
    lines.push({ id, from, to, look: lookOf(relation), oneWay: pointsOneWay(relation), dormant })
  }
  return lines
}
