import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Select, Text } from '@mantine/core'
import { isActor } from '../../../graph/model/element.ts'
import { isId } from '../../../graph/model/ids.ts'
import { findable } from '../../panels/findable.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { ViewPage } from '../view-page.tsx'
import { OwnFacts } from './own-facts.tsx'
import { OwnLines } from './own-lines.tsx'
import page from '../view-page.module.css'

/** All that is recorded of one actor, to go through with them. */
export const OwnCardView = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const { selected, whose } = useView()
  const data = useMemo(
    () =>
      findable(snapshot, language)
        .filter(({ entity }) => isActor(entity))
        .map(({ entity, name }) => ({ value: entity.id, label: name })),
    [snapshot, language],
  )
  const id = [whose, ...selected].find((each) => data.some(({ value }) => value === each)) ?? null
  const entity = id === null ? undefined : snapshot.entities.get(id)
  return (
    <ViewPage title="own-card.title" lead="own-card.lead">
      <Select
        label={t('own-card.whose')}
        maw={420}
        searchable
        nothingFoundMessage={t('what-if.nothing-found')}
        data={data}
        value={id}
        onChange={(chosen) => {
          if (isId(chosen)) setView({ whose: chosen, selected: [chosen], panel: 'inspector' })
        }}
      />
      {entity === undefined ? (
        <Text className={page['nothing']}>
          <T id="own-card.choose" />
        </Text>
      ) : (
        <>
          <OwnFacts key={`facts ${entity.id}`} entity={entity} />
          <OwnLines key={entity.id} entity={entity} />
        </>
      )}
    </ViewPage>
  )
}
