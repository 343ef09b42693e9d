import type { Id } from '../../model/ids.ts'
import { compareIds } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { entityFor, keyOf } from '../findings/keys.ts'
import { reachOf } from '../findings/gaps/g9-group-nobody-reaches.ts'
import type { Reach } from '../findings/gaps/g9-group-nobody-reaches.ts'
import type { Network } from '../network.ts'
import { entitiesOf, into, outOf } from '../recorded.ts'
import { initiativesOf } from '../subjects/initiatives.ts'

/** By whom, where, through what and in which languages a group is reached (domain §1, 001-20). */
export type GroupReach = {
  /** The key of the vocabulary, or the id of a word of one's own. */
  readonly key: string
  readonly group: Id | undefined
  /** Whether it is known to live in the area. */
  readonly isOfArea: boolean
  /** What G9 says of it; undefined for a group that nobody said to live here. */
  readonly reach: Reach | undefined
  /** Who is there for it, in order of id. */
  readonly actors: readonly Id[]
  /** Who brings in its voice. */
  readonly voices: readonly Id[]
  readonly initiatives: readonly Id[]
  /** Where those who are there for it are found. */
  readonly places: readonly Id[]
  /** By what means it is told things, as written; each once. */
  readonly channels: readonly string[]
  /** The languages in which those who are there for it work, by key. */
  readonly languages: readonly string[]
}

/**
 * The groups of the area in their order, then the others that anybody names, by id. Everybody is no group of
 * its own here. Cost O(n + m).
 */
export const groupReach = (network: Network): readonly GroupReach[] => {
  const { recorded, settings } = network
  const ofArea = settings.areaGroups.map((key) => ({
    key,
    group: entityFor(recorded, 'target_group', key),
    isOfArea: true,
  }))
  const others = entitiesOf(recorded, 'target_group')
    .filter(({ id }) => keyOf(id) !== 'all' && ofArea.every(({ group }) => group !== id))
    .map(({ id }) => ({ key: keyOf(id), group: id, isOfArea: false }))
  return [...ofArea, ...others].map((named) => rowOf(network, named))
}

type Named = Pick<GroupReach, 'key' | 'group' | 'isOfArea'>

const rowOf = (network: Network, named: Named): GroupReach => {
  const { recorded } = network
  const { key, group, isOfArea } = named
  const ends = (type: 'SERVES' | 'SPEAKS_FOR'): readonly Id[] =>
    group === undefined ? [] : (into(recorded, type).get(group) ?? []).map(({ from }) => from)
  const actors = ends('SERVES')
  const placesOf = (actor: Id): readonly Id[] =>
    (['PRESENT_AT', 'HOSTS'] as const).flatMap((type) =>
      (outOf(recorded, type).get(actor) ?? []).map(({ to }) => to),
    )
  const channelsOf = (actor: Id): readonly string[] =>
    (outOf(recorded, 'SHARES_INFO_WITH').get(actor) ?? []).flatMap(
      ({ fields }) => knownText(fields['channel']) ?? [],
    )
  const languageOf = (actor: Id): readonly string[] => {
    const held = knownText(recorded.snapshot.entities.get(actor)?.fields['workingLanguage'])
    return held === undefined ? [] : [held]
  }
  return {
    ...named,
    reach: isOfArea ? reachOf(network, key) : undefined,
    actors,
    voices: ends('SPEAKS_FOR'),
    initiatives: initiativesOf(recorded)
      .filter(({ groups }) => group !== undefined && groups.includes(group))
      .map(({ id }) => id),
    places: once(actors.flatMap(placesOf)).toSorted(compareIds),
    channels: once(actors.flatMap(channelsOf)).toSorted(),
    languages: once(actors.flatMap(languageOf)).toSorted(),
  }
}

const once = <T>(items: readonly T[]): T[] => [...new Set(items)]
