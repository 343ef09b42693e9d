import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { teamTable } from '../../../graph/analysis/overviews/team-table.ts'
import { useRecorded } from '../../state/use-recorded.ts'
import { NothingYet, Part, ViewPage } from '../view-page.tsx'
import { MemberTable } from './member-table.tsx'
import { PartnershipTable } from './partnership-table.tsx'
import { TeamCriteriaTable } from './team-criteria-table.tsx'

/** The tables that people sit at, who sits there, and what is done by two. */
export const TeamsView = (): ReactNode => {
  const recorded = useRecorded()
  const { teams, members, partnerships } = useMemo(() => teamTable(recorded), [recorded])
  return (
    <ViewPage title="teams.title" lead="teams.lead" wide>
      {teams.length === 0 && partnerships.length === 0 && <NothingYet id="teams.none" />}
      {teams.length > 0 && (
        <>
          <Part title="teams.tables">
            <TeamCriteriaTable teams={teams} />
          </Part>
          <Part title="teams.members">
            <MemberTable members={members} />
          </Part>
        </>
      )}
      {partnerships.length > 0 && (
        <Part title="teams.partnerships">
          <PartnershipTable partnerships={partnerships} />
        </Part>
      )}
    </ViewPage>
  )
}
