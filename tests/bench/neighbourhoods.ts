import { readFileSync } from 'node:fs'
import { readNeighbourhood } from '../../graph/format/neighbourhood.ts'
import { isActor } from '../../graph/model/element.ts'
import type { Entity, Relation } from '../../graph/model/element.ts'
import { asMapId } from '../../graph/model/ids.ts'
import type { Snapshot, SnapshotBody } from '../../graph/model/snapshot.ts'
import { fromBody, toBody } from '../../graph/model/snapshot.ts'
import { actor, mapId, relation } from '../graph/builders/elements.ts'

/** The demo so many times in one map: the same mixture of actors, teams, needs and sources. */
export const demoTimes = async (times: number): Promise<Snapshot> => {
  const file: unknown = JSON.parse(readFileSync('seed/vlierhoek.json', 'utf8'))
  const demo = toBody(await readNeighbourhood(file))
  const shared = /^(?:theme|group|asset)-/u
  const own = new Set(
    [...demo.entities, ...demo.relations]
      .map(({ id }) => String(id))
      .filter((id) => id !== demo.id && !shared.test(id)),
  )
  const entities = new Map<string, Entity>()
  const relations = new Map<string, Relation>()
  for (let nth = 0; nth < times; nth += 1) {
    // Every text that is an id of this map becomes that of the copy.
    const copy = JSON.parse(JSON.stringify(demo), (_, value: unknown) =>
      typeof value === 'string' && own.has(value) ? `${value}_${nth}` : value,
    ) as SnapshotBody
    for (const entity of copy.entities) entities.set(entity.id, entity)
    for (const each of copy.relations) relations.set(each.id, each)
  }
  return fromBody({
    id: asMapId(demo.id),
    revision: 0,
    entities: [...entities.values()],
    relations: [...relations.values()],
  })
}

/** Actors with a name and three ties each, and nothing else. */
export const bareActors = (size: number): Snapshot => {
  const actors = Array.from({ length: size }, (_, at) => actor(`actor-${at}`))
  const map: Entity = { id: mapId, kind: 'map', fields: { name: 'Meting' } }
  const ties = actors.flatMap(({ id }, at) =>
    [1, 7, 49].map((step) => relation(id, `actor-${(at + step) % size}`)),
  )
  return fromBody({ id: mapId, revision: 0, entities: [map, ...actors], relations: ties })
}

export const actorsIn = (snapshot: Snapshot): number =>
  [...snapshot.entities.values()].filter(isActor).length
