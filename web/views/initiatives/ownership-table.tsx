import type { ReactNode } from 'react'
import { Table, Text } from '@mantine/core'
import { ownershipOf, shares } from '../../../graph/analysis/overviews/ownership.ts'
import type { Ownership, Share } from '../../../graph/analysis/overviews/ownership.ts'
import type { Recorded } from '../../../graph/analysis/recorded.ts'
import type { Initiative } from '../../../graph/analysis/subjects/initiatives.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { NameLink, NameList } from '../name-link.tsx'
import { WideTable } from '../wide-table.tsx'
import page from '../view-page.module.css'
import classes from './initiatives.module.css'

type OwnershipTableProps = {
  readonly recorded: Recorded
  readonly initiatives: readonly Initiative[]
}

/** Whose each initiative is. */
export const OwnershipTable = ({ recorded, initiatives }: OwnershipTableProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      <Text className={classes['lead']}>
        <T id="initiatives.ownership-lead" />
      </Text>
      <WideTable label={t('initiatives.ownership')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('initiatives.name')}</Table.Th>
            {shares.map((share) => (
              <Table.Th key={share} className={page['column']}>
                {valueWords('initiative_share', share)?.[language] ?? share}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {initiatives.map((initiative) => {
            const ownership = ownershipOf(recorded, initiative)
            return (
              <Table.Tr key={initiative.id}>
                <Table.Th scope="row" className={page['row']}>
                  <NameLink id={initiative.id} />
                </Table.Th>
                {shares.map((share) => (
                  <OwnershipCell key={share} share={share} ownership={ownership} />
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </WideTable>
    </>
  )
}

const OwnershipCell = (props: { ownership: Ownership; share: Share }): ReactNode => {
  const { actors, residents } = props.ownership[props.share]
  return (
    <Table.Td valign="top">
      {actors.length === 0 ? (
        <span className={page['quiet']}>
          <T id="initiatives.nobody" />
        </span>
      ) : (
        <NameList ids={actors} />
      )}
      {actors.length > 0 && !residents && (
        <div className={page['quiet']}>
          <T id="initiatives.no-residents" />
        </div>
      )}
    </Table.Td>
  )
}
