import type { RelationType } from '../model/catalogue/names.ts'
import { isCoordinator, isActor } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

type Company = { readonly from: Id; readonly to: Id; readonly pull: number }

/** Larger rounds say little about who belongs near whom. */
const largest = 6

/** Who sits in the same small team or takes part in the same initiative, pair by pair. */
export const companies = (snapshot: Snapshot): readonly Company[] => [
  ...companyOf(snapshot, 'MEMBER_OF_TEAM'),
  ...companyOf(snapshot, 'PARTICIPATES_IN'),
]

const companyOf = (snapshot: Snapshot, type: RelationType): readonly Company[] => {
  const rounds = new Map<Id, Id[]>()
  for (const relation of snapshot.relations.values()) {
    const actor = snapshot.entities.get(relation.from)
    if (relation.type !== type || actor === undefined || !isActor(actor)) continue
    if (isCoordinator(actor)) continue
    rounds.set(relation.to, [...(rounds.get(relation.to) ?? []), relation.from])
  }
  return [...rounds.values()].flatMap((round) => {
    const members = [...new Set(round)].toSorted(compareIds)
    if (members.length > largest) return []
    const pull = 0.6 / Math.max(members.length - 1, 1)
    return members.flatMap((from, index) =>
      members.slice(index + 1).map((to) => ({ from, to, pull })),
    )
  })
}
