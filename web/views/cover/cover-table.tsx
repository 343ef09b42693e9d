import type { ReactNode } from 'react'
import { Table, Title } from '@mantine/core'
import type { Covered } from '../../../graph/analysis/cover.ts'
import type { Ghost } from '../../../graph/analysis/ghosts.ts'
import { GhostAnswers } from '../../panels/ghost/ghost-answers.tsx'
import { T, useT } from '../../words/say.tsx'
import { WideTable } from '../wide-table.tsx'
import { CoverHead, CoverLine } from './cover-row.tsx'
import classes from '../words/words-view.module.css'

/** One need of the sheet: what people call it, how far it is there, and the ghost of whom it misses. */
type CoverNeed = {
  readonly key: string
  readonly what: string
  readonly covered: Covered
  readonly ghost: Ghost | undefined
}

type CoverTableProps = {
  readonly title: 'cover.kinds' | 'cover.means'
  readonly needs: readonly CoverNeed[]
  /** What stands there while nothing is needed. */
  readonly empty?: ReactNode
}

/** A list of needs, each with what can be done about it. */
export const CoverTable = ({ title, needs, empty }: CoverTableProps): ReactNode => {
  const t = useT()
  const heading = title.replace('.', '-')
  // What was answered is gone: the keyboard goes on above the list.
  const toHeading = (): void => document.querySelector<HTMLElement>(`#${heading}`)?.focus()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} id={heading} tabIndex={-1} className={classes['kind']}>
        <T id={title} />
      </Title>
      {needs.length === 0 ? (
        empty
      ) : (
        <WideTable label={t(title)}>
          <CoverHead />
          <Table.Tbody>
            {needs.map(({ key, what, covered, ghost }) => (
              <CoverLine key={key} what={what} covered={covered}>
                {ghost !== undefined && <GhostAnswers ghost={ghost} onGone={toHeading} />}
              </CoverLine>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </section>
  )
}
