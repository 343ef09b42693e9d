import type { Id } from '../../model/ids.ts'
import { compareIds } from '../../model/ids.ts'
import { entitiesOf, into } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'

/** Who and what meets at a place. */
export type PlaceUse = {
  readonly place: Id
  /** Who keeps it open. */
  readonly hosts: readonly Id[]
  /** Who is found there, hosts left out. */
  readonly present: readonly Id[]
  readonly initiatives: readonly Id[]
  /** Other places where some of the same people are found, most of them first; how many those are. */
  readonly sharedWith: readonly { readonly place: Id; readonly actors: number }[]
}

/** Every place, where most meet first, of equals the first by id (domain §2.9). Cost: pairs of places of an actor. */
export const placeUses = (recorded: Recorded): readonly PlaceUse[] => {
  const from = (type: 'HOSTS' | 'PRESENT_AT' | 'HELD_AT', place: Id): readonly Id[] =>
    (into(recorded, type).get(place) ?? []).map((relation) => relation.from)
  const places = entitiesOf(recorded, 'place').map(({ id }) => id)
  const foundAt = new Map<Id, Set<Id>>()
  for (const place of places)
    for (const actor of [...from('HOSTS', place), ...from('PRESENT_AT', place)])
      foundAt.set(actor, (foundAt.get(actor) ?? new Set()).add(place))
  const sharing = sharedActors(foundAt)
  return places
    .map((place) => {
      const hosts = from('HOSTS', place)
      return {
        place,
        hosts,
        present: from('PRESENT_AT', place).filter((actor) => !hosts.includes(actor)),
        initiatives: from('HELD_AT', place),
        sharedWith: [...(sharing.get(place) ?? [])]
          .map(([other, actors]) => ({ place: other, actors }))
          .toSorted((a, b) => b.actors - a.actors || compareIds(a.place, b.place)),
      }
    })
    .toSorted((a, b) => meets(b) - meets(a) || compareIds(a.place, b.place))
}

const meets = ({ hosts, present, initiatives }: PlaceUse): number =>
  hosts.length + present.length + initiatives.length

/** By place, how many actors it shares with each other place. */
const sharedActors = (
  foundAt: ReadonlyMap<Id, ReadonlySet<Id>>,
): ReadonlyMap<Id, ReadonlyMap<Id, number>> => {
  const counts = new Map<Id, Map<Id, number>>()
  for (const places of foundAt.values())
    for (const place of places)
      for (const other of places) {
        if (other === place) continue
        const row = counts.get(place) ?? new Map<Id, number>()
        counts.set(place, row.set(other, (row.get(other) ?? 0) + 1))
      }
  return counts
}
