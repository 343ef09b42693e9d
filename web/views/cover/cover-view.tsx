import type { ReactNode } from 'react'
import { Select, Text } from '@mantine/core'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import { isId } from '../../../graph/model/ids.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { findable } from '../../panels/findable.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { ViewPage } from '../view-page.tsx'
import { CoverByKind } from './cover-by-kind.tsx'
import { CoverKinds } from './cover-kinds.tsx'
import { CoverMeans } from './cover-means.tsx'

/** Who a neighbourhood or a goal needs, and how far they are there. */
export const CoverView = (): ReactNode => {
  const cover = useAnalysis((analysis) => analysis.cover)
  return (
    <ViewPage title="cover.title" lead="cover.lead">
      <GoalChoice />
      {cover === undefined ? (
        <Text role="status">
          <T id="cards.busy" />
        </Text>
      ) : (
        <>
          {cover.means.length > 0 && <CoverMeans cover={cover} />}
          <CoverKinds cover={cover} />
          <CoverByKind title="cover.groups" list="target_group" rows={cover.groups} />
          <CoverByKind title="cover.sectors" list="sector" rows={cover.sectors} />
        </>
      )}
    </ViewPage>
  )
}

/** The whole neighbourhood, an initiative or a team. */
const GoalChoice = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const { goal } = useView()
  const all = findable(snapshot, language)
  const named = (kind: Kind) =>
    all
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity, name }) => ({ value: entity.id, label: name }))
  return (
    <Select
      label={t('cover.goal')}
      maw={420}
      searchable
      clearable={goal !== null}
      clearButtonProps={{ 'aria-label': t('cover.whole') }}
      placeholder={t('cover.whole')}
      nothingFoundMessage={t('what-if.nothing-found')}
      data={[
        { group: t('cover.teams'), items: named('team') },
        { group: t('cover.initiatives'), items: named('initiative') },
      ]}
      value={goal}
      onChange={(chosen) => setView({ goal: isId(chosen) ? chosen : null })}
    />
  )
}
