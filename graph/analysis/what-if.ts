import { lastDay } from '../model/date.ts'
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

/** A map as it is and without some of it: nothing is changed, it is only looked at. */
export type WhatIf = {
  readonly before: Standing
  readonly after: Standing
  /** Ties of before that are gone, those of whoever is taken out included. */
  readonly lostTies: Standing['ties']
}

/** What a map would be without some entities, through a lens and on its date. Ids that are not there change nothing. */
export const whatIf = (snapshot: Snapshot, lens: Lens, without: readonly Id[]): WhatIf => {
  const before = standingOf(snapshot, lens)
  const after = standingOf(snapshot, { ...lens, without: [...(lens.without ?? []), ...without] })
  const left = new Set(after.ties.map(String))
  return { before, after, lostTies: before.ties.filter((tie) => !left.has(String(tie))) }
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
