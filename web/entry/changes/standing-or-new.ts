import { isActorKind } from '../../../graph/model/catalogue/names.ts'
import { nameOf } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { addEntity } from './add-entity.ts'
import type { Added, NewEntity } from './add-entity.ts'
import type { Noted } from './noted.ts'

/** What stands on the map under this name already, else something new. An actor of any kind will do. */
export const standingOrNew = (snapshot: Snapshot, wanted: NewEntity, noted: Noted): Added => {
  const name = wanted.name.trim().toLocaleLowerCase()
  const fits = (entity: Entity): boolean =>
    entity.kind === wanted.kind || (isActorKind(entity.kind) && isActorKind(wanted.kind))
  const standing = [...snapshot.entities.values()].find(
    (entity) => fits(entity) && nameOf(entity).toLocaleLowerCase() === name,
  )
  return standing === undefined
    ? addEntity(wanted, noted)
    : { id: standing.id, changes: noted.before }
}
