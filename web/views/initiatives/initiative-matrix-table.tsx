import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Table } from '@mantine/core'
import type { InitiativeMatrix } from '../../../graph/analysis/overviews/initiative-matrix.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { useT } from '../../words/say.tsx'
import { WideTable } from '../wide-table.tsx'
import { InitiativeLine } from './initiative-line.tsx'
import classes from '../view-page.module.css'

/** Themes down, sorts across, initiatives in the cells. */
export const InitiativeMatrixTable = ({ matrix }: { matrix: InitiativeMatrix }): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const language = useLanguage()
  const warmth = useAnalysis(({ initiatives }) => initiatives)
  const heats = useMemo(() => new Map(warmth?.map(({ id, heat }) => [id, heat])), [warmth])
  return (
    <WideTable label={t('initiatives.matrix')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('initiatives.theme')}</Table.Th>
          {matrix.sorts.map((sort) => (
            <Table.Th key={sort ?? ''} className={classes['column']}>
              {sort === undefined
                ? t('initiatives.no-sort')
                : (valueWords('initiative_kind', sort)?.[language] ?? sort)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {matrix.rows.map(({ theme, cells }) => (
          <Table.Tr key={theme ?? ''}>
            <Table.Th scope="row" className={classes['row']}>
              {theme === undefined
                ? t('initiatives.no-theme')
                : nameOrValue(theme, snapshot, language)}
            </Table.Th>
            {cells.map((cell, at) => (
              <Table.Td key={matrix.sorts[at] ?? ''} valign="top">
                <ul className={classes['plain']}>
                  {cell.map((initiative) => (
                    <li key={initiative.id}>
                      <InitiativeLine
                        initiative={initiative}
                        heat={warmth && (heats.get(initiative.id) ?? 'unknown')}
                      />
                    </li>
                  ))}
                </ul>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
