import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadMap } from '../../command/load-file.ts'
import { storeTarget } from '../../command/store-target.ts'
import type { Entity } from '../../graph/model/element.ts'
import { asMapId } from '../../graph/model/ids.ts'
import { fromBody } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { openStore } from '../../graph/store/open.ts'
import { startVonk } from '../e2e/running-vonk.ts'
import type { RunningVonk } from '../e2e/running-vonk.ts'
import { entity, relation } from '../graph/builders/elements.ts'
import { planted } from './random-graphs.ts'

const kinds = ['association', 'organisation', 'professional', 'association'] as const
const types = ['COORDINATES_WITH', 'KNOWS', 'PARTNERS_WITH'] as const

/** A map with a name each, three lines an actor, and everybody in a place: what matters to a picture. */
export const placedMap = (size: number): Snapshot => {
  const columns = Math.ceil(Math.sqrt(size * 0.7))
  const id = asMapId(`large-${size}`)
  const map: Entity = { id, kind: 'map', fields: { name: 'Meting' } }
  const actors = Array.from({ length: size }, (_, at) => ({
    ...entity(kinds[at % kinds.length] ?? 'association', `Vereniging ${at}`, {
      coverage: 'complete',
    }),
    x: (at % columns) * 180,
    y: Math.floor(at / columns) * 110,
  }))
  const ties = planted(size).map(([a, b], nth) =>
    relation(`Vereniging ${a}`, `Vereniging ${b}`, types[nth % types.length]),
  )
  return fromBody({ id, revision: 0, entities: [map, ...actors], relations: ties })
}

/** A Vonk that holds such maps and nothing else. */
export const vonkWith = async (snapshots: readonly Snapshot[]): Promise<RunningVonk> => {
  const home = mkdtempSync(join(tmpdir(), 'vonk-bench-'))
  const store = await openStore(`sqlite:${join(home, 'vonk.sqlite')}`)
  for (const snapshot of snapshots) await loadMap(storeTarget(store), snapshot)
  await store.close()
  return startVonk(home)
}
