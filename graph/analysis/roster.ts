import { isCoordinator } from '../model/element.ts'
import type { RelationType } from '../model/catalogue/names.ts'
import type { Entity } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { liftingOf } from './lift.ts'
import type { Lens } from './lens.ts'
import { affiliationTypes, tieTypes } from './rank.ts'
import { relationsOf } from './recorded.ts'
import type { Recorded } from './recorded.ts'

/** Who takes part, in numbers that the measures can count with. */
export type Roster = {
  /** By node, in order of id: those who cooperate first, then those who only fund. */
  readonly nodes: readonly Entity[]
  /** How many of them are nodes of C. */
  readonly size: number
  /** Of every recorded actor, employees at their employer's. Who takes no part is absent. */
  readonly nodeOf: ReadonlyMap<Id, number>
  /** The recorded actors that a node stands for, itself first. */
  readonly standsFor: readonly (readonly Entity[])[]
  readonly coordinators: ReadonlySet<Id>
}

export const rosterOf = (recorded: Recorded, lens: Lens): Roster => {
  const lifting = liftingOf(recorded, lens.level)
  const coordinators = new Set<Id>()
  for (const actor of recorded.actors) if (isCoordinator(actor)) coordinators.add(actor.id)
  const cooperating: Entity[] = []
  const funding: Entity[] = []
  const onlyFunds = fundersOf(recorded, lifting)
  for (const actor of recorded.actors) {
    if (lifting.has(actor.id) || (coordinators.has(actor.id) && !lens.coordinator)) continue
    if (onlyFunds.has(actor.id)) funding.push(actor)
    else cooperating.push(actor)
  }
  const nodes = [...cooperating, ...funding]
  const nodeOf = new Map(nodes.map((actor, node) => [actor.id, node]))
  const standsFor = nodes.map((actor) => [actor])
  for (const actor of recorded.actors) {
    const node = nodeOf.get(lifting.get(actor.id) ?? actor.id)
    if (node === undefined || nodes[node] === actor) continue
    nodeOf.set(actor.id, node)
    standsFor[node]?.push(actor)
  }
  return { nodes, size: cooperating.length, nodeOf, standsFor, coordinators }
}

const otherTypes: readonly RelationType[] = [...tieTypes, 'PARTICIPATES_IN', 'MEMBER_OF_TEAM']

/**
 * Who only funds: gives money and has no other relation, affiliation, participation or team. Money is
 * not cooperation; what sort of organisation it is does not matter.
 */
const fundersOf = (recorded: Recorded, lifting: ReadonlyMap<Id, Id>): ReadonlySet<Id> => {
  const at = (id: Id): Id => lifting.get(id) ?? id
  const funders = new Set(relationsOf(recorded, 'FUNDS').map(({ from }) => at(from)))
  for (const { to } of relationsOf(recorded, 'FUNDS')) funders.delete(at(to))
  for (const type of otherTypes)
    for (const { from, to } of relationsOf(recorded, type)) {
      const inside = affiliationTypes.some((affiliation) => affiliation === type)
      if (inside && at(from) === at(to)) continue
      funders.delete(at(from))
      funders.delete(at(to))
    }
  return funders
}
