import type { ReactNode } from 'react'
import { Table, Title } from '@mantine/core'
import type { Cover } from '../../graph/analysis/cover.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { GhostAnswers } from '../panels/ghost-answers.tsx'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { nameOrValue } from '../words/name-or-value.ts'
import { T } from '../words/say.tsx'
import { CoverHead, CoverLine } from './cover-row.tsx'
import classes from './words-view.module.css'

/** The means that the goal requires, and who brings them. */
export const CoverMeans = ({ cover }: { cover: Cover }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const ghosts = useAnalysis((analysis) => analysis.ghosts) ?? []
  return (
    <section aria-labelledby="cover-means">
      <Title order={2} id="cover-means" tabIndex={-1} className={classes['kind']}>
        <T id="cover.means" />
      </Title>
      <Table verticalSpacing={6}>
        <CoverHead />
        <Table.Tbody>
          {cover.means.map((need) => {
            const ghost = ghosts.find(
              ({ role }) =>
                role.type === 'asset' && role.asset === need.asset && role.team === cover.goal,
            )
            return (
              <CoverLine
                key={need.asset}
                what={nameOrValue(need.asset, snapshot, language)}
                covered={need}
              >
                {ghost !== undefined && <GhostAnswers ghost={ghost} onGone={toHeading} />}
              </CoverLine>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}

const toHeading = (): void => document.querySelector<HTMLElement>('#cover-means')?.focus()
