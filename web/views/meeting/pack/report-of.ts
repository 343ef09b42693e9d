import { isInformed, meetingOf } from '../../../../graph/meeting/meeting-of.ts'
import { actorKinds } from '../../../../graph/model/catalogue/names.ts'
import type { ActorKind } from '../../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { partnerView } from '../../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText, knownTexts } from '../../../../graph/model/value.ts'
import { hiderOf } from './hide-names.ts'
import type { Typed } from './pack-of.ts'

/** What came of a meeting, with nothing in it that a partner may not see. */
export type Report = {
  readonly decisions: readonly {
    readonly id: Id
    readonly text: Typed
    readonly kind: string
    readonly by: string
    readonly disagreement: string
    readonly reviewOn: string
  }[]
  readonly actions: readonly {
    readonly id: Id
    readonly text: Typed
    readonly who: string
    readonly due: string
    readonly noticedBy: string
  }[]
  /** The items that were voted on, most votes first. */
  readonly order: readonly { readonly id: Id; readonly question: Typed; readonly votes: number }[]
  /** What the group ticked: what to strengthen, what to develop. */
  readonly opportunities: readonly string[]
  readonly obstacles: readonly string[]
  readonly parked: string
  readonly process: string
  /** The kinds of actor of which nobody was asked to the table. */
  readonly absent: readonly ActorKind[]
}

/** Undefined: there is no such meeting. Cost O(n + m). */
export const reportOf = (snapshot: Snapshot, id: Id): Report | undefined => {
  const found = meetingOf(snapshot, id)
  if (found === undefined) return undefined
  const seen = partnerView(snapshot).snapshot
  const hide = hiderOf(snapshot, seen)
  const text = (entity: Entity, name: string): string => hide(knownText(entity.fields[name]) ?? '')
  const typed = (entity: Entity, name: string): Typed => ({
    first: text(entity, name),
    other: text(entity, `${name}Other`),
  })
  const carriers = new Map<Id, Id>()
  for (const { type, from, to } of snapshot.relations.values())
    if (type === 'RESPONSIBLE_FOR') carriers.set(to, from)
  const carrier = (action: Id): string => {
    const who = seen.entities.get(carriers.get(action) ?? action)
    return who === undefined || who.id === action ? '' : (knownText(who.fields['name']) ?? '')
  }
  const there = found.invited.filter((each) => !isInformed(each)).map(({ actor }) => actor.kind)
  return {
    decisions: found.decisions.map((each) => ({
      id: each.id,
      text: typed(each, 'text'),
      kind: knownText(each.fields['subkind']) ?? '',
      by: text(each, 'decidedBy'),
      disagreement: text(each, 'disagreement'),
      reviewOn: knownText(each.fields['reviewOn']) ?? '',
    })),
    actions: found.actions.map((each) => ({
      id: each.id,
      text: typed(each, 'text'),
      who: carrier(each.id),
      due: knownText(each.fields['due']) ?? '',
      noticedBy: text(each, 'noticedBy'),
    })),
    order: found.items
      .flatMap((item) => {
        const votes = item.fields['votes']
        return typeof votes === 'number'
          ? [{ id: item.id, question: typed(item, 'question'), votes }]
          : []
      })
      .toSorted((a, b) => b.votes - a.votes),
    opportunities: knownTexts(found.meeting.fields['opportunities']).map(hide),
    obstacles: knownTexts(found.meeting.fields['obstacles']).map(hide),
    parked: text(found.meeting, 'parked'),
    process: text(found.meeting, 'report'),
    absent: actorKinds.filter((kind) => !there.includes(kind)),
  }
}
