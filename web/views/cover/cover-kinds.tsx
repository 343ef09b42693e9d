import type { ReactNode } from 'react'
import { Button, Text } from '@mantine/core'
import type { Cover, Presence } from '../../../graph/analysis/cover.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { asId } from '../../../graph/model/ids.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T } from '../../words/say.tsx'
import { CoverTable } from './cover-table.tsx'

const farthestFirst: readonly Presence[] = ['missing', 'unconnected', 'thin', 'well']

/** The kinds of partner that are expected, first those that are not there. */
export const CoverKinds = ({ cover }: { cover: Cover }): ReactNode => {
  const language = useLanguage()
  const ghosts = useAnalysis((analysis) => analysis.ghosts) ?? []
  const needs = cover.kinds
    .toSorted((a, b) => farthestFirst.indexOf(a.presence) - farthestFirst.indexOf(b.presence))
    .map(({ key, ...covered }) => ({
      key,
      what: valueWords('actor_subkind', key)?.[language] ?? key,
      covered,
      ghost: ghosts.find(({ id }) => id === `G8:${key}`),
    }))
  return <CoverTable title="cover.kinds" needs={needs} empty={<NoList />} />
}

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
