import type { Relation } from '../../model/element.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { standsOn } from '../lens.ts'
import { rankOf, tieTypes } from '../rank.ts'
import { settingsOf } from '../settings.ts'
import { isDormant } from '../vitality.ts'
import { beganIn, endedIn } from './moment.ts'
import type { ChangeKind, Days, Moment, NamedChange } from './moment.ts'

/** What there is between two actors on a day. */
type Tie = {
  readonly ends: readonly [Id, Id]
  readonly relations: readonly Relation[]
  /** The highest rank that is awake; -1 when all of it sleeps. */
  readonly rank: number
}

/** How ties of two actors differ, all their relations taken together; in order of their ends. */
export const tieChanges = (before: Moment, after: Moment): readonly NamedChange[] => {
  const [was, is] = [tiesAt(before), tiesAt(after)]
  const days = [before.day, after.day] as const
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    const kind = kindOf(old, now, days)
    const ends = now?.ends ?? old?.ends
    return kind === undefined || ends === undefined ? [] : [{ kind, of: 'tie', ids: ends }]
  })
}

const kindOf = (old: Tie | undefined, now: Tie | undefined, days: Days): ChangeKind | undefined => {
  const held = new Set(old?.relations.map(({ id }) => id))
  const fresh = now?.relations.filter(({ id }) => !held.has(id)) ?? []
  const began = fresh.some(({ fields }) => beganIn(fields, days))
  if (old === undefined) return began ? 'new' : 'newly_known'
  const ended = old.relations.some(({ fields }) => endedIn(fields, days))
  if (now === undefined) return ended ? 'ended' : 'corrected'
  if (now.rank === old.rank) return undefined
  if (now.rank < 0) return 'dormant'
  if (now.rank < old.rank) return ended || sameIds(old, now) ? 'lighter' : 'corrected'
  // It may have been so all along, and only now somebody said it.
  return began || fresh.length === 0 ? 'stronger' : 'newly_known'
}

const sameIds = (one: Tie, other: Tie): boolean =>
  one.relations.every(({ id }) => other.relations.some((relation) => relation.id === id))

const types: readonly Relation['type'][] = tieTypes

const tiesAt = ({ snapshot, day }: Moment): ReadonlyMap<string, Tie> => {
  const { dormantAfterMonths } = settingsOf(snapshot)
  const ties = new Map<string, Tie>()
  for (const relation of snapshot.relations.values()) {
    const { type, from, to, fields } = relation
    if (!types.includes(type) || fields['confidence'] === 'assumed' || !standsOn(fields, day))
      continue
    const ends = compareIds(from, to) < 0 ? ([from, to] as const) : ([to, from] as const)
    const rank = isDormant(fields, day, dormantAfterMonths) ? -1 : rankOf(relation)
    const held = ties.get(ends.join(' '))
    ties.set(ends.join(' '), {
      ends,
      relations: [...(held?.relations ?? []), relation],
      rank: Math.max(held?.rank ?? -1, rank),
    })
  }
  return ties
}
