import type { ReactNode } from 'react'
import { Button, Table, Text, Title } from '@mantine/core'
import type { Cover, Presence } from '../../graph/analysis/cover.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import { asId } from '../../graph/model/ids.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { GhostAnswers } from '../panels/ghost-answers.tsx'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { T } from '../words/say.tsx'
import { CoverHead, CoverLine } from './cover-row.tsx'
import classes from './words-view.module.css'

const farthestFirst: readonly Presence[] = ['missing', 'unconnected', 'thin', 'well']

/** The kinds of partner that are expected, first those that are not there. */
export const CoverKinds = ({ cover }: { cover: Cover }): ReactNode => {
  const language = useLanguage()
  const ghosts = useAnalysis((analysis) => analysis.ghosts) ?? []
  const rows = cover.kinds.toSorted(
    (a, b) => farthestFirst.indexOf(a.presence) - farthestFirst.indexOf(b.presence),
  )
  return (
    <section aria-labelledby="cover-kinds">
      <Title order={2} id="cover-kinds" tabIndex={-1} className={classes['kind']}>
        <T id="cover.kinds" />
      </Title>
      {rows.length === 0 ? (
        <NoList />
      ) : (
        <Table verticalSpacing={6}>
          <CoverHead />
          <Table.Tbody>
            {rows.map((row) => {
              const ghost = ghosts.find(({ id }) => id === `G8:${row.key}`)
              return (
                <CoverLine
                  key={row.key}
                  what={valueWords('actor_subkind', row.key)?.[language] ?? row.key}
                  covered={row}
                >
                  {ghost !== undefined && <GhostAnswers ghost={ghost} onGone={toHeading} />}
                </CoverLine>
              )
            })}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

/** What was answered is gone: the keyboard goes on above the list. */
const toHeading = (): void => document.querySelector<HTMLElement>('#cover-kinds')?.focus()

const NoList = (): ReactNode => {
  const { id } = useSnapshot()
  const setView = useSetView()
  return (
    <>
      <Text>
        <T id="cover.no-list" />
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => setView({ selected: [asId(id)], panel: 'inspector' })}
      >
        <T id="cover.map-settings" />
      </Button>
    </>
  )
}
