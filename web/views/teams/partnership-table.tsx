import type { ReactNode } from 'react'
import { Table } from '@mantine/core'
import type { Relation } from '../../../graph/model/element.ts'
import { knownText } from '../../../graph/model/value.ts'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { useT } from '../../words/say.tsx'
import { NameList } from '../name-link.tsx'
import { choiceLabel } from '../value-label.ts'
import { WideTable } from '../wide-table.tsx'

/** What two do together, and for how long. */
export const PartnershipTable = (props: { partnerships: readonly Relation[] }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const sayDate = useSayDate()
  return (
    <WideTable label={t('teams.partnerships')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('teams.between')}</Table.Th>
          <Table.Th>{t('teams.duration')}</Table.Th>
          <Table.Th>{t('teams.since')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.partnerships.map((relation) => {
          const since = knownText(relation.fields['since'])
          return (
            <Table.Tr key={relation.id}>
              <Table.Td>
                <NameList ids={[relation.from, relation.to]} />
              </Table.Td>
              <Table.Td valign="top">{choiceLabel(relation, 'duration', language)}</Table.Td>
              <Table.Td valign="top">{since === undefined ? '' : sayDate(since)}</Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </WideTable>
  )
}
