import { forPartners } from '../../../../graph/analysis/findings/for-partners.ts'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import { toOthers } from '../../../../graph/analysis/findings/words/to-others.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import {
  cardsOf,
  isInformed,
  meetingOf,
  openActions,
} from '../../../../graph/meeting/meeting-of.ts'
import { cautionsAbout } from '../../../../graph/meeting/propose-cards.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { partnerView } from '../../../../graph/model/partner-view.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText } from '../../../../graph/model/value.ts'
import type { Fields } from '../../../../graph/model/value.ts'

import { hiderOf } from './hide-names.ts'

/** A sentence that somebody typed, and the same in the other language where it was translated. */
export type Typed = { readonly first: string; readonly other: string }

export type PackItem = {
  readonly id: Id
  readonly question: Typed
  readonly minutes: number
  /** The card that it is about, as partners may see it; null: none, or none that they may see. */
  readonly card: Finding | null
}

export type PackGuest = {
  readonly id: Id
  /** Null: a resident who did not agree to be named. */
  readonly entity: Entity | null
  readonly items: readonly Id[]
  readonly why: Typed
  readonly benefit: string
}

/** All that a pack says, with nothing in it that a partner may not see (domain §4.6, §4.7). */
export type Pack = {
  /** The map as partners may see it. */
  readonly snapshot: Snapshot
  readonly persons: number
  readonly others: number
  readonly meeting: Entity
  readonly purpose: Typed
  readonly canDecide: Typed
  readonly askedBy: string
  readonly notNeutralOn: string
  readonly items: readonly PackItem[]
  readonly guests: readonly PackGuest[]
  readonly informed: readonly PackGuest[]
  readonly strengths: readonly Finding[]
  readonly openActions: readonly { readonly text: Typed; readonly due: string }[]
}

/** Many strengths are no longer read. */
const mostStrengths = 5

/**
 * What goes into the pack of a meeting: everything is read from the map as partners may see it, the cards are found
 * anew on it, and in what somebody typed the names of whom partners may not see are written over. Undefined: there is
 * no such meeting. Cost: the findings of the map.
 */
export const packOf = (snapshot: Snapshot, id: Id, day: string): Pack | undefined => {
  const found = meetingOf(snapshot, id)
  if (found === undefined) return undefined
  const view = partnerView(snapshot)
  const hide = hiderOf(snapshot, view.snapshot)
  const typed = (fields: Fields, name: string): Typed => ({
    first: hide(knownText(fields[name]) ?? ''),
    other: hide(knownText(fields[`${name}Other`]) ?? ''),
  })
  const all = forPartners(findings(view.snapshot, lensAt(day)).findings)
  const sure = all
    .filter((finding) =>
      cautionsAbout(finding, view.snapshot, day).every((caution) => caution === 'old'),
    )
    .map(toOthers)
  const { fields } = found.meeting
  const guests = found.invited.map((each) => ({
    guest: guestOf(each.relation, view.snapshot, typed, hide),
    informed: isInformed(each),
  }))
  return {
    snapshot: view.snapshot,
    persons: view.persons,
    others: view.others,
    meeting: found.meeting,
    purpose: typed(fields, 'purpose'),
    canDecide: typed(fields, 'canDecide'),
    askedBy: hide(knownText(fields['askedBy']) ?? ''),
    notNeutralOn: hide(knownText(fields['notNeutralOn']) ?? ''),
    items: itemsOf(found, sure, typed),
    guests: guests.flatMap(({ guest, informed }) => (informed ? [] : [guest])),
    informed: guests.flatMap(({ guest, informed }) => (informed ? [guest] : [])),
    strengths: sure
      .filter(({ category, rule }) => category === 'strength' && rule !== 'K0')
      .slice(0, mostStrengths),
    openActions: openActions(snapshot, id).map((action) => ({
      text: typed(action.fields, 'text'),
      due: knownText(action.fields['due']) ?? '',
    })),
  }
}

type TypedIn = (fields: Fields, name: string) => Typed

const itemsOf = (
  { items }: Meeting,
  sure: readonly Finding[],
  typed: TypedIn,
): readonly PackItem[] =>
  items.map((item) => ({
    id: item.id,
    question: typed(item.fields, 'question'),
    minutes: typeof item.fields['minutes'] === 'number' ? item.fields['minutes'] : 0,
    card: sure.find(({ id }) => cardsOf(item).includes(id)) ?? null,
  }))

const guestOf = (
  relation: Relation,
  seen: Snapshot,
  typed: TypedIn,
  hide: (text: string) => string,
): PackGuest => {
  const items = relation.fields['items']
  return {
    id: relation.from,
    entity: seen.entities.get(relation.from) ?? null,
    items: Array.isArray(items) ? (items as readonly Id[]) : [],
    why: typed(relation.fields, 'why'),
    benefit: hide(knownText(relation.fields['benefitForActor']) ?? ''),
  }
}

/** The cards of a pack, in the order of its items. */
export const cardsIn = ({ items }: Pack): readonly Finding[] =>
  items.flatMap(({ card }) => (card === null ? [] : [card]))

/** How far a resident may want to take part, as the offer sheet asks it. */
export const offers = ['inform', 'consult', 'co_produce', 'co_decide', 'none'] as const
