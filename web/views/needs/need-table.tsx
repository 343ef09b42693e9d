import type { ReactNode } from 'react'
import { Table } from '@mantine/core'
import type { NeedRow } from '../../../graph/analysis/overviews/needs-and-answers.ts'
import { knownText } from '../../../graph/model/value.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { useT } from '../../words/say.tsx'
import { NameLink, NameList } from '../name-link.tsx'
import { choiceLabel } from '../value-label.ts'
import { WideTable } from '../wide-table.tsx'
import page from '../view-page.module.css'

const columns = ['need', 'origin', 'answer', 'by', 'able'] as const

type NeedTableProps = { readonly side: 'wish' | 'policy'; readonly rows: readonly NeedRow[] }

/** Each need with who voiced it, what answers it, and who could. */
export const NeedTable = ({ side, rows }: NeedTableProps): ReactNode => {
  const t = useT()
  return (
    <WideTable label={t(`needs.${side}`)}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{t(`needs.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <NeedLine key={row.need.id} row={row} />
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

const NeedLine = ({ row }: { row: NeedRow }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const sayDate = useSayDate()
  const { need, answered, by, able } = row
  const { fields } = need.entity
  const because = knownText(fields['answer'])
  const date = knownText(fields['date'])
  const origin = [
    choiceLabel(need.entity, 'origin', language),
    ...need.places.map((place) => nameOrValue(place, snapshot, language)),
    date === undefined ? undefined : sayDate(date),
  ].filter((part) => part !== undefined)
  return (
    <Table.Tr>
      <Table.Th scope="row" className={page['row']}>
        <NameLink id={need.id} />
        <div className={page['quiet']}>
          {[...need.themes, ...need.groups]
            .map((id) => nameOrValue(id, snapshot, language))
            .join(' · ')}
        </div>
      </Table.Th>
      <Table.Td valign="top">{origin.join(' · ')}</Table.Td>
      <Table.Td valign="top">
        {answered === 'no' && because !== undefined
          ? t('needs.no-because', { answer: because })
          : t(`needs.${answered}`)}
      </Table.Td>
      <Table.Td valign="top">
        <NameList ids={by} />
      </Table.Td>
      <Table.Td valign="top">
        <NameList ids={able.slice(0, 4)} />
      </Table.Td>
    </Table.Tr>
  )
}
