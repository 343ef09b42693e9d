import { standsOn } from '../../graph/analysis/lens.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'

export type Heat = 'fire' | 'spark'

/** The warmest energy of every actor, for what it takes part in and for themes. */
export const heatOf = (snapshot: Snapshot, asOf: string): ReadonlyMap<Id, Heat> => {
  const heat = new Map<Id, Heat>()
  for (const relation of snapshot.relations.values()) {
    if (relation.type !== 'PARTICIPATES_IN' && relation.type !== 'ENERGY_FOR') continue
    const energy = relation.fields['energy']
    if ((energy !== 'fire' && energy !== 'spark') || !standsOn(relation.fields, asOf)) continue
    if (heat.get(relation.from) !== 'fire') heat.set(relation.from, energy)
  }
  return heat
}
