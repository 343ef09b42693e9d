import type { Change } from '../../../graph/change/change.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Fields } from '../../../graph/model/value.ts'

/** Who notes, and on which day: what every new statement carries. */
export type Noted = {
  /** The full date of the screens. */
  readonly today: string
  /** The source *own knowledge* of the map. */
  readonly sourceId: Id
  /** Makes that source, when the map has none yet. */
  readonly before: readonly Change[]
}

/** What somebody types from the head has the source *own knowledge*, one for the whole map. */
export const notedOn = (snapshot: Snapshot, today: string): Noted => {
  const kept = [...snapshot.entities.values()].find(isOwnKnowledge)
  if (kept !== undefined) return { today, sourceId: kept.id, before: [] }
  const source: Entity = {
    id: newId(),
    kind: 'source',
    fields: { subkind: 'own_knowledge', date: today },
  }
  return { today, sourceId: source.id, before: [{ op: 'create', element: source }] }
}

const isOwnKnowledge = (entity: Entity): boolean =>
  entity.kind === 'source' &&
  entity.fields['subkind'] === 'own_knowledge' &&
  entity.fields['date'] !== undefined

/** What a statement from the head says of itself: told, not yet confirmed by the other side. */
export const statedFields = (noted: Noted): Fields => ({
  sourceId: noted.sourceId,
  confidence: 'reported',
  recordedOn: noted.today,
})
