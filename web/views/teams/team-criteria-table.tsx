import type { ReactNode } from 'react'
import { Table } from '@mantine/core'
import { criteria } from '../../../graph/analysis/overviews/team-table.ts'
import type { TeamRow } from '../../../graph/analysis/overviews/team-table.ts'
import { fieldSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import { choiceLabel, labelOf } from '../value-label.ts'
import { WideTable } from '../wide-table.tsx'
import { PrintAgreement } from './agreement/print-agreement.tsx'
import page from '../view-page.module.css'

/** Each team with its form, its hours and what was said of the four criteria. */
export const TeamCriteriaTable = ({ teams }: { teams: readonly TeamRow[] }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  return (
    <WideTable label={t('teams.tables')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('teams.team')}</Table.Th>
          <Table.Th>{t('teams.form')}</Table.Th>
          <Table.Th>{t('teams.seats')}</Table.Th>
          <Table.Th>{t('teams.hours')}</Table.Th>
          {criteria.map((name) => (
            <Table.Th key={name} className={page['column']}>
              {fieldSpec('team', name)?.label[language]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {teams.map(({ team, hours, criteria: answers }) => (
          <Table.Tr key={team.id}>
            <Table.Th scope="row" className={page['row']}>
              <NameLink id={team.id} />
              <PrintAgreement team={team.entity} />
            </Table.Th>
            <Table.Td>
              {['form', 'duration']
                .flatMap((field) => choiceLabel(team.entity, field, language) ?? [])
                .join(', ')}
            </Table.Td>
            <Table.Td>{team.seats.length}</Table.Td>
            <Table.Td>{hours === 0 ? <NotNoted /> : Math.round(hours)}</Table.Td>
            {answers.map((answer, at) => (
              <Table.Td key={criteria[at]}>
                {answer === undefined ? (
                  <NotNoted />
                ) : (
                  labelOf('criterion_answer', answer, language)
                )}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

const NotNoted = (): ReactNode => (
  <span className={page['quiet']}>
    <T id="teams.not-noted" />
  </span>
)
