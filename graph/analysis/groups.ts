import { recordedOn, relationsOf } from './recorded.ts'
import type { Recorded } from './recorded.ts'
import { communities } from './measures/communities/communities.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import { dayOf } from './lens.ts'
import type { Lens } from './lens.ts'
import type { Relation } from '../model/element.ts'
import { compareIds } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** By what the actors of a map can be put together on the picture. */
export const groupings = ['theme', 'community', 'employer', 'place'] as const

export type Grouping = (typeof groupings)[number]

/** Actors that belong together. */
export type ActorGroup = {
  /** The id of the theme, employer or place; of a community its number, from 1. */
  readonly key: string
  /** In order of id; at least two. */
  readonly members: readonly Id[]
}

/**
 * The groups of the actors that are there on the lens's day, the largest first; an actor may be in several,
 * and need not be in any; gathered once. An employer is a member of its own group. Communities are made by counting lines
 * (Leiden, seeded); on a small map they are no groups of people (domain §3.9). Cost O(n + m), of
 * communities a few times that.
 */
export const groupsOf = (snapshot: Snapshot, lens: Lens, by: Grouping): readonly ActorGroup[] => {
  const network = networkOf(snapshot, lens)
  const byGrouping = kept.get(network) ?? new Map<Grouping, readonly ActorGroup[]>()
  kept.set(network, byGrouping)
  const found = byGrouping.get(by) ?? gathered(snapshot, lens, by)
  byGrouping.set(by, found)
  return found
}

/** Several parts of a screen ask for the same groups. */
const kept = new WeakMap<Network, Map<Grouping, readonly ActorGroup[]>>()

const gathered = (snapshot: Snapshot, lens: Lens, by: Grouping): readonly ActorGroup[] => {
  const recorded = recordedOn(snapshot, dayOf(lens), lens.without)
  const groups = by === 'community' ? byCommunity(snapshot, lens) : byLink[by](recorded)
  return groups
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
}

const pointing = (...lists: readonly (readonly Relation[])[]): readonly ActorGroup[] => {
  const groups = new Map<Id, Set<Id>>()
  for (const { from, to } of lists.flat()) {
    const members = groups.get(to)
    if (members === undefined) groups.set(to, new Set([from]))
    else members.add(from)
  }
  return [...groups].map(([key, members]) => ({ key, members: [...members].toSorted(compareIds) }))
}

const byLink: {
  readonly [G in Exclude<Grouping, 'community'>]: (recorded: Recorded) => readonly ActorGroup[]
} = {
  theme: (recorded) => pointing(relationsOf(recorded, 'ACTIVE_ON')),
  place: (recorded) =>
    pointing(relationsOf(recorded, 'PRESENT_AT'), relationsOf(recorded, 'HOSTS')),
  employer: (recorded) =>
    pointing(relationsOf(recorded, 'WORKS_FOR')).map(({ key, members }) => ({
      key,
      members: [...members, key as Id].toSorted(compareIds),
    })),
}

const byCommunity = (snapshot: Snapshot, lens: Lens): readonly ActorGroup[] => {
  const { cooperation, standsFor } = networkOf(snapshot, lens)
  const { of, count } = communities(cooperation)
  const members = Array.from({ length: count }, (): Id[] => [])
  for (const [node, community] of of.entries())
    for (const { id } of standsFor[node] ?? []) members[community]?.push(id)
  return members.map((ids, index) => ({
    key: String(index + 1),
    members: ids.toSorted(compareIds),
  }))
}
