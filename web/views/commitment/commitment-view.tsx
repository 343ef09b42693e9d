import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { commitmentCharts } from '../../../graph/analysis/overviews/commitment.ts'
import { useSeen } from '../../state/lens.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { useRecorded } from '../../state/use-recorded.ts'
import { NothingYet, ViewPage } from '../view-page.tsx'
import { CommitmentTable } from './commitment-table.tsx'
import page from '../view-page.module.css'

/** X and O for each initiative: where everybody is, and where it needs them. */
export const CommitmentView = (): ReactNode => {
  const recorded = useRecorded()
  const snapshot = useSnapshot()
  const language = useLanguage()
  const seen = useSeen()
  const charts = useMemo(
    () =>
      commitmentCharts(recorded).flatMap(({ initiative, rows }) => {
        const shown = rows.filter(({ actor }) => seen(actor))
        return shown.length === 0 ? [] : [{ initiative, rows: shown }]
      }),
    [recorded, seen],
  )
  return (
    <ViewPage title="commitment.title" lead="commitment.lead" wide>
      {charts.length === 0 && <NothingYet id="commitment.none" />}
      {charts.map((chart) => {
        const name = nameOrValue(chart.initiative, snapshot, language)
        return (
          <section key={chart.initiative} aria-label={name}>
            <h2 className={page['part']}>{name}</h2>
            <CommitmentTable chart={chart} name={name} />
          </section>
        )
      })}
    </ViewPage>
  )
}
