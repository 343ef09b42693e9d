import type { Change } from '../../../graph/change/change.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { setFields } from '../../../graph/change/set-fields.ts'

/** How far an actor was asked, and when. */
export const setCoverage = (
  actor: Entity,
  coverage: 'not_asked' | 'partial' | 'complete',
  today: string,
): readonly Change[] =>
  setFields(actor, { coverage, coverageDate: coverage === 'not_asked' ? null : today })

/** Who tells of a line was asked at least in part: both its ends. What was asked fully stays so. */
export const atLeastPartly = (
  snapshot: Snapshot,
  ends: readonly Id[],
  today: string,
): readonly Change[] =>
  ends.flatMap((id) => {
    const actor = snapshot.entities.get(id)
    if (actor === undefined || !isActor(actor)) return []
    const asked = actor.fields['coverage']
    return asked === 'partial' || asked === 'complete' ? [] : setCoverage(actor, 'partial', today)
  })
