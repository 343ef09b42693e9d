import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Table } from '@mantine/core'
import { groupReach } from '../../../graph/analysis/overviews/group-reach.ts'
import type { GroupReach } from '../../../graph/analysis/overviews/group-reach.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { NameLink, NameList } from '../name-link.tsx'
import { useNetwork } from '../../state/use-recorded.ts'
import { labelOf } from '../value-label.ts'
import { NothingYet, ViewPage } from '../view-page.tsx'
import { WideTable } from '../wide-table.tsx'
import page from '../view-page.module.css'

const columns = ['group', 'actors', 'voices', 'initiatives', 'places'] as const

/** By whom, where and through what each group is reached. */
export const ReachView = (): ReactNode => {
  const t = useT()
  const network = useNetwork()
  const rows = useMemo(() => groupReach(network), [network])
  return (
    <ViewPage title="reach.title" lead="reach.lead" wide>
      {rows.length === 0 ? (
        <NothingYet id="reach.none" />
      ) : (
        <WideTable label={t('reach.title')}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{t(`reach.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <ReachRow key={row.key} row={row} />
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </ViewPage>
  )
}

const ReachRow = ({ row }: { row: GroupReach }): ReactNode => {
  const language = useLanguage()
  const { key, group, isOfArea, reach } = row
  return (
    <Table.Tr>
      <Table.Th scope="row" className={page['row']}>
        {group === undefined ? labelOf('target_group', key, language) : <NameLink id={group} />}
        <div className={page['quiet']}>
          {!isOfArea && <T id="reach.elsewhere" />}
          {reach !== undefined && reach !== 'reached' && <T id={`reach.${reach}`} />}
        </div>
      </Table.Th>
      {[row.actors, row.voices, row.initiatives].map((ids, at) => (
        <Table.Td key={columns[at + 1]} valign="top">
          <NameList ids={ids} />
        </Table.Td>
      ))}
      <Table.Td valign="top">
        <NameList ids={row.places} />
        <div className={page['quiet']}>
          {[
            ...row.channels,
            ...row.languages.map((each) => labelOf('working_language', each, language)),
          ].join(', ')}
        </div>
      </Table.Td>
    </Table.Tr>
  )
}
