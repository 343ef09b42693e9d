import { lastDay } from '../model/date.ts'
import { turned } from '../model/element.ts'
import { asId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { knownText } from '../model/value.ts'
import type { Lens } from './lens.ts'
import { dayOf } from './lens.ts'
import { networkOf } from './network.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'
import { initiativesOf } from './subjects/initiatives.ts'
import { teamsOf } from './subjects/teams.ts'

/** What somebody supposes: entities that are gone, and lines between actors that there would be. */
export type Supposing = {
  readonly without: readonly Id[]
  readonly planned: readonly (readonly [Id, Id])[]
}

/** A map as it is and as somebody supposes it: nothing is changed, it is only looked at. */
export type WhatIf = {
  readonly before: Standing
  readonly after: Standing
  /** Ties of before that are gone, those of whoever is taken out included. */
  readonly lostTies: Standing['ties']
  /** Ties that were not there before. */
  readonly newTies: Standing['ties']
}

/**
 * What a map would be, through a lens and on its date. A planned line counts as *align with each other*
 * from that day on. Ids that are not there change nothing.
 */
export const whatIf = (snapshot: Snapshot, lens: Lens, { without, planned }: Supposing): WhatIf => {
  const before = standingOf(snapshot, lens)
  const after = standingOf(withPlanned(snapshot, lens, planned), {
    ...lens,
    without: [...(lens.without ?? []), ...without],
  })
  return {
    before,
    after,
    lostTies: beyond(before.ties, after.ties),
    newTies: beyond(after.ties, before.ties),
  }
}

/** The ties of one list that the other lacks. */
const beyond = (ties: Standing['ties'], others: Standing['ties']): Standing['ties'] => {
  const held = new Set(others.map(String))
  return ties.filter((tie) => !held.has(String(tie)))
}

const withPlanned = (snapshot: Snapshot, lens: Lens, planned: Supposing['planned']): Snapshot => {
  if (planned.length === 0) return snapshot
  const relations = new Map(snapshot.relations)
  for (const [index, [one, other]] of planned.entries()) {
    const line = turned({ type: 'COORDINATES_WITH', from: one, to: other })
    const id = asId(`planned-${index}`)
    relations.set(id, { ...line, id, fields: { since: dayOf(lens) } })
  }
  return { ...snapshot, relations }
}

/**
 * What may have ended by a date, in order of id: the coordinators, initiatives whose funding ends by then,
 * and temporary teams unless they are known to go on longer (domain §3.5, F4; §6.3). Dated beyond the lens
 * nothing else ends: who meets whom by then nobody knows.
 */
export const endingBy = (snapshot: Snapshot, lens: Lens, date: string): readonly Id[] => {
  const { recorded, coordinators } = networkOf(snapshot, lens)
  const [now, end] = [dayOf(lens), lastDay(date)]
  if (end < now) return []
  const endsBy = (until: string | undefined): boolean =>
    until !== undefined && lastDay(until) <= end
  const initiatives = initiativesOf(recorded).filter(({ entity: { fields } }) =>
    [fields['fundedUntil'], fields['until']].some((until) => endsBy(knownText(until))),
  )
  const teams = teamsOf(recorded).filter(({ entity: { fields } }) => {
    const until = knownText(fields['until'])
    return fields['duration'] === 'temporary' ? until === undefined || endsBy(until) : endsBy(until)
  })
  return [...coordinators, ...[...initiatives, ...teams].map(({ id }) => id)].toSorted()
}
