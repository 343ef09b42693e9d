import type { Relation } from '../model/element.ts'
import type { Id } from '../model/ids.ts'
import { knownText } from '../model/value.ts'
import { relationsOf } from './recorded.ts'
import type { Recorded } from './recorded.ts'
import type { Roster } from './roster.ts'
import type { Settings } from './settings.ts'

/** Nodes that meet in a team or an initiative, and what that counts for between any two of them. */
export type Meeting = { readonly members: readonly number[]; readonly rank: number }

const teamRank = { temporary: 4, permanent: 5 }
const working = ['partnership', 'team']
/** Who has at least this say takes part; who is only informed does not. */
const heard = ['consult', 'advise', 'co_produce', 'co_decide']

/**
 * Sitting at the same table is not a working relation (domain §2.1): only small teams and partnerships
 * count as ties, larger bodies, networks and initiatives as contact. How small a team is, its member
 * list as written decides, coordinator included; her own seats make no ties.
 */
export const meetingsOf = (
  recorded: Recorded,
  roster: Roster,
  settings: Settings,
): readonly Meeting[] => {
  const teams = grouped(relationsOf(recorded, 'MEMBER_OF_TEAM'))
  const inTeams = [...teams].map(([team, seats]): Meeting => {
    const fields = recorded.snapshot.entities.get(team)?.fields ?? {}
    const works = working.includes(knownText(fields['form']) ?? '')
    const lasting = fields['duration'] === 'permanent' ? 'permanent' : 'temporary'
    const small = new Set(seats.map(({ from }) => from)).size <= settings.smallTeamMembers
    return { members: nodesAt(seats, roster), rank: works && small ? teamRank[lasting] : 0 }
  })
  const heardIn = grouped(
    relationsOf(recorded, 'PARTICIPATES_IN').filter(({ fields }) =>
      heard.includes(knownText(fields['actual']) ?? ''),
    ),
  )
  const inInitiatives = [...heardIn.values()].map((seats): Meeting => ({
    members: nodesAt(seats, roster),
    rank: 0,
  }))
  return [...inTeams, ...inInitiatives]
}

const grouped = (relations: readonly Relation[]): ReadonlyMap<Id, readonly Relation[]> => {
  const byTarget = new Map<Id, Relation[]>()
  for (const relation of relations) {
    const list = byTarget.get(relation.to)
    if (list === undefined) byTarget.set(relation.to, [relation])
    else list.push(relation)
  }
  return byTarget
}

const nodesAt = (seats: readonly Relation[], roster: Roster): readonly number[] => {
  const nodes = new Set<number>()
  for (const { from } of seats) {
    const node = roster.nodeOf.get(from)
    if (node !== undefined && !roster.coordinators.has(from)) nodes.add(node)
  }
  return [...nodes]
}
