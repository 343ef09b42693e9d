import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Text } from '@mantine/core'
import { needsAndAnswers, sideOf } from '../../../graph/analysis/overviews/needs-and-answers.ts'
import { T } from '../../words/say.tsx'
import { useRecorded } from '../../state/use-recorded.ts'
import { NothingYet, Part, ViewPage } from '../view-page.tsx'
import { NeedTable } from './need-table.tsx'
import { Through } from './through.tsx'

const sides = ['wish', 'policy'] as const

/** What is needed and by whose word, the answers, and through whom others are reached. */
export const NeedsView = (): ReactNode => {
  const recorded = useRecorded()
  const rows = useMemo(() => needsAndAnswers(recorded), [recorded])
  return (
    <ViewPage title="needs.title" lead="needs.lead" wide>
      {rows.length === 0 && <NothingYet id="needs.none" />}
      {rows.length > 0 &&
        sides.map((side) => {
          const ofSide = rows.filter(({ need }) => sideOf(need) === side)
          return (
            <Part key={side} title={`needs.${side}`}>
              {ofSide.length === 0 ? (
                <Text c="dimmed">
                  <T id={`needs.no-${side}`} />
                </Text>
              ) : (
                <NeedTable side={side} rows={ofSide} />
              )}
            </Part>
          )
        })}
      <Part title="needs.through">
        <Through />
      </Part>
    </ViewPage>
  )
}
