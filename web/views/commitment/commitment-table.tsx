import type { ReactNode } from 'react'
import { Table, VisuallyHidden } from '@mantine/core'
import { commitmentSteps } from '../../../graph/analysis/overviews/commitment.ts'
import type { CommitmentChart, Committed } from '../../../graph/analysis/overviews/commitment.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import { labelOf } from '../value-label.ts'
import { WideTable } from '../wide-table.tsx'
import page from '../view-page.module.css'
import classes from './commitment.module.css'

/** Actors down, steps across; X today, O where it is needed, and what lies between. */
export const CommitmentTable = (props: { chart: CommitmentChart; name: string }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  return (
    <WideTable label={props.name}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes['who']}>{t('commitment.actor')}</Table.Th>
          {commitmentSteps.map((step) => (
            <Table.Th key={step} className={`${page['column']} ${classes['step']}`}>
              {labelOf('commitment', step, language)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.chart.rows.map((row) => (
          <Table.Tr key={row.actor}>
            <Table.Th scope="row" className={page['row']}>
              <NameLink id={row.actor} />
            </Table.Th>
            {commitmentSteps.map((step, at) => (
              <StepCell key={step} row={row} step={step} at={at} />
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

const StepCell = (props: { row: Committed; step: string; at: number }): ReactNode => {
  const t = useT()
  const { now, needed } = props.row
  const isNow = now === props.step
  const isNeeded = needed === props.step
  const [low, high] = [now, needed]
    .map((step) => commitmentSteps.indexOf(step ?? ''))
    .toSorted((a, b) => a - b)
  const isBetween =
    low !== undefined && high !== undefined && low >= 0 && props.at >= low && props.at <= high
  const said = isNow && isNeeded ? 'both' : isNow ? 'now' : 'needed'
  return (
    <Table.Td className={classes['step']} data-between={isBetween || undefined}>
      {(isNow || isNeeded) && (
        <>
          <span aria-hidden className={classes['mark']} title={t(`commitment.${said}`)}>
            {isNow && 'X'}
            {isNow && isNeeded && ' '}
            {isNeeded && 'O'}
          </span>
          <VisuallyHidden>{t(`commitment.${said}`)}</VisuallyHidden>
        </>
      )}
    </Table.Td>
  )
}
