import type { ReactNode } from 'react'
import { Table } from '@mantine/core'
import type { MemberRow } from '../../../graph/analysis/overviews/team-table.ts'
import { useSeen } from '../../state/lens.ts'
import { useT } from '../../words/say.tsx'
import { NameLink, NameList } from '../name-link.tsx'
import { WideTable } from '../wide-table.tsx'
import page from '../view-page.module.css'

/** Who sits in which teams. */
export const MemberTable = ({ members }: { members: readonly MemberRow[] }): ReactNode => {
  const t = useT()
  const seen = useSeen()
  return (
    <WideTable label={t('teams.members')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('teams.actor')}</Table.Th>
          <Table.Th>{t('teams.sits-in')}</Table.Th>
          <Table.Th>{t('teams.hours-together')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members
          .filter(({ actor }) => seen(actor))
          .map(({ actor, teams, hours }) => (
            <Table.Tr key={actor}>
              <Table.Th scope="row" className={page['row']}>
                <NameLink id={actor} />
              </Table.Th>
              <Table.Td>
                <NameList ids={teams} />
              </Table.Td>
              <Table.Td valign="top">{hours === 0 ? '' : Math.round(hours)}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </WideTable>
  )
}
