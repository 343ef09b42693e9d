import { isActorKind } from '../../graph/model/catalogue/names.ts'
import type { ActorKind } from '../../graph/model/catalogue/names.ts'
import { nameOf } from '../../graph/model/element.ts'
import type { Entity, Position } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import { knownText } from '../../graph/model/value.ts'
import { labelOf } from '../../graph/picture/label.ts'
import type { Heat } from './heat.ts'

/** What the map around an actor says about how it is drawn. */
type Around = {
  readonly position: Position
  /** The number of lines at it: labels of busier actors stay longest. */
  readonly lines: number
  readonly heat: Heat | null
}

/** What is drawn of an actor. */
export type ActorMark = Around & {
  readonly id: Id
  readonly kind: ActorKind
  /** A residents' group: a doubled circle. */
  readonly group: boolean
  readonly fill: 'full' | 'tint'
  readonly asked: boolean
  readonly name: string
  /** The name as it stands under the shape. */
  readonly label: string
}

export const actorMark = (actor: Entity, around: Around): ActorMark | null => {
  if (!isActorKind(actor.kind)) return null
  const coverage = knownText(actor.fields['coverage'])
  return {
    ...around,
    id: actor.id,
    kind: actor.kind,
    group: actor.fields['subkind'] === 'resident_group',
    fill: isInformal(actor) ? 'full' : 'tint',
    asked: coverage !== undefined && coverage !== 'not_asked',
    name: nameOf(actor),
    label: labelOf(nameOf(actor)).lines.join('\n'),
  }
}

/** As said on the actor; else people and associations are informal, services are not. */
const isInformal = (actor: Entity): boolean => {
  const sphere = knownText(actor.fields['sphere'])
  if (sphere !== undefined) return sphere === 'informal'
  return actor.kind === 'resident' || actor.kind === 'association'
}
