import { standsOn } from '../../graph/analysis/lens.ts'
import type { Heat } from '../../graph/analysis/subjects/heat.ts'
import type { Relation } from '../../graph/model/element.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { knownText } from '../../graph/model/value.ts'

export type { Heat } from '../../graph/analysis/subjects/heat.ts'

const coldestFirst: readonly Heat[] = ['unknown', 'cold', 'spark', 'fire']

/**
 * The warmest that every actor said of its energy: for an initiative or a theme and its initiatives, where
 * one is looked at; else for anything, of which only spark and fire are told.
 */
export const heatOf = (
  snapshot: Snapshot,
  asOf: string,
  warm: Id | null = null,
): ReadonlyMap<Id, Heat> => {
  const isAbout = aboutOf(snapshot, asOf, warm)
  const heat = new Map<Id, Heat>()
  for (const relation of snapshot.relations.values()) {
    if (!isAbout(relation) || !standsOn(relation.fields, asOf)) continue
    const said = saidIn(relation)
    const now = heat.get(relation.from)
    const isNews = now === undefined || coldestFirst.indexOf(said) > coldestFirst.indexOf(now)
    if (isNews && (warm !== null || said === 'spark' || said === 'fire'))
      heat.set(relation.from, said)
  }
  return heat
}

const saidIn = ({ fields }: Relation): Heat => {
  const energy = knownText(fields['energy'])
  if (energy === 'fire' || energy === 'spark') return energy
  return energy === 'none' ? 'cold' : 'unknown'
}

const aboutOf = (
  snapshot: Snapshot,
  asOf: string,
  warm: Id | null,
): ((relation: Relation) => boolean) => {
  const says = ({ type }: Relation): boolean => type === 'PARTICIPATES_IN' || type === 'ENERGY_FOR'
  if (warm === null) return says
  const meant = new Set<Id>([warm])
  for (const { type, from, to, fields } of snapshot.relations.values())
    if (type === 'ABOUT' && to === warm && standsOn(fields, asOf)) meant.add(from)
  return (relation) => says(relation) && meant.has(relation.to)
}
