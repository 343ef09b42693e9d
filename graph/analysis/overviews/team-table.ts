import type { Relation } from '../../model/element.ts'
import { compareIds } from '../../model/ids.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import { hoursOf } from '../findings/team-hours.ts'
import { relationsOf } from '../recorded.ts'
import type { Recorded } from '../recorded.ts'
import { teamsOf } from '../subjects/teams.ts'
import type { Team } from '../subjects/teams.ts'

/** The four criteria of domain §2.1 (3), as fields of a team. */
export const criteria = [
  'criterionSharedGoal',
  'criterionRightPartners',
  'criterionPooledResources',
  'criterionEqualDecisions',
] as const

export type TeamRow = {
  readonly team: Team
  /** Hours of meetings a year for each who sits there; 0: nobody said. */
  readonly hours: number
  /** What was said of each criterion; undefined: not asked. */
  readonly criteria: readonly (string | undefined)[]
}

export type MemberRow = {
  readonly actor: Id
  readonly teams: readonly Id[]
  readonly hours: number
}

/** Two columns, teams and who sits in them, and the partnerships of two. */
export type TeamTable = {
  /** In order of id. */
  readonly teams: readonly TeamRow[]
  /** Who sits in most teams first, of equals the first by id. */
  readonly members: readonly MemberRow[]
  /** Those that last first, then in order of id. */
  readonly partnerships: readonly Relation[]
}

/** Cost O(n + m). */
export const teamTable = (recorded: Recorded): TeamTable => {
  const teams = teamsOf(recorded).map((team) => ({
    team,
    hours: hoursOf(team),
    criteria: criteria.map((name) => knownText(team.entity.fields[name])),
  }))
  return {
    teams,
    members: membersOf(teams),
    partnerships: relationsOf(recorded, 'PARTNERS_WITH').toSorted(
      (a, b) => Number(lasts(b)) - Number(lasts(a)) || compareIds(a.id, b.id),
    ),
  }
}

const membersOf = (teams: readonly TeamRow[]): readonly MemberRow[] => {
  const seats = new Map<Id, { readonly teams: Id[]; hours: number }>()
  for (const { team, hours } of teams)
    for (const actor of new Set(team.seats.map(({ from }) => from))) {
      const row = seats.get(actor) ?? { teams: [], hours: 0 }
      row.teams.push(team.id)
      row.hours += hours
      seats.set(actor, row)
    }
  return [...seats]
    .map(([actor, row]) => ({ actor, ...row }))
    .toSorted((a, b) => b.teams.length - a.teams.length || compareIds(a.actor, b.actor))
}

const lasts = ({ fields }: Relation): boolean => fields['duration'] === 'permanent'
