import type { Kind } from '../../model/catalogue/names.ts'
import { isActor, isCoordinator } from '../../model/element.ts'
import type { Entity, Relation } from '../../model/element.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import type { Fields } from '../../model/value.ts'
import { isThereOn, standsOn } from '../lens.ts'
import { beganIn, endedIn } from './moment.ts'
import type { ChangeKind, Days, Moment, NamedChange } from './moment.ts'
import { tieChanges } from './tie-changes.ts'

/** What we learned comes before what changed (domain §5.2). */
export type Comparison = {
  readonly learned: readonly NamedChange[]
  readonly changed: readonly NamedChange[]
  /** How many new ties are the coordinator's own. */
  readonly own: number
}

const isKnowledge = ({ kind }: NamedChange): boolean =>
  kind === 'newly_known' || kind === 'corrected'

/**
 * What differs between two moments, the earlier one first: things, then ties of two actors, then seats; in
 * order of id. Where nothing has a date, what appears was learned, not begun. Cost O(n + m).
 */
export const changesBetween = (before: Moment, after: Moment): Comparison => {
  const all = [
    ...entityChanges(before, after),
    ...tieChanges(before, after),
    ...seatChanges(before, after),
  ]
  const isHers = (id: Id): boolean => {
    const actor = after.snapshot.entities.get(id)
    return actor !== undefined && isCoordinator(actor)
  }
  return {
    learned: all.filter(isKnowledge),
    changed: all.filter((change) => !isKnowledge(change)),
    own: all.filter(({ kind, of, ids }) => of === 'tie' && kind === 'new' && ids.some(isHers))
      .length,
  }
}

const named: ReadonlySet<Kind> = new Set<Kind>(['initiative', 'team', 'need', 'agreement'])

const entityChanges = (before: Moment, after: Moment): readonly NamedChange[] => {
  const there = ({ snapshot, day }: Moment): ReadonlyMap<Id, Entity> =>
    new Map(
      [...snapshot.entities].filter(
        ([, entity]) =>
          (isActor(entity) || named.has(entity.kind)) && isThereOn(entity.fields, day),
      ),
    )
  return appearing(there(before), there(after), [before.day, after.day]).map(([id, kind]) => ({
    kind,
    of: 'entity',
    ids: [id],
  }))
}

const seatTypes: readonly Relation['type'][] = ['PARTICIPATES_IN', 'MEMBER_OF_TEAM']

const seatChanges = (before: Moment, after: Moment): readonly NamedChange[] => {
  const there = ({ snapshot, day }: Moment): ReadonlyMap<Id, Relation> =>
    new Map(
      [...snapshot.relations].filter(
        ([, relation]) => seatTypes.includes(relation.type) && standsOn(relation.fields, day),
      ),
    )
  const [was, is] = [there(before), there(after)]
  return appearing(was, is, [before.day, after.day]).flatMap(([id, kind]) => {
    const seat = is.get(id) ?? was.get(id)
    return seat === undefined ? [] : [{ kind, of: 'seat', ids: [seat.from, seat.to] }]
  })
}

type Dated = { readonly fields: Fields }

/** What came and what went, with how; in order of id. */
const appearing = (
  was: ReadonlyMap<Id, Dated>,
  is: ReadonlyMap<Id, Dated>,
  days: Days,
): readonly (readonly [Id, ChangeKind])[] => {
  const came = [...is].filter(([id]) => !was.has(id))
  const went = [...was].filter(([id]) => !is.has(id))
  return [
    ...came.map(([id, { fields }]) => [id, beganIn(fields, days) ? 'new' : 'newly_known'] as const),
    ...went.map(([id, { fields }]) => [id, endedIn(fields, days) ? 'ended' : 'corrected'] as const),
  ].toSorted(([a], [b]) => compareIds(a, b))
}
