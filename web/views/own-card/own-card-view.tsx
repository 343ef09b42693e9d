import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { NameChoice } from '../../panels/name-choice.tsx'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { T, useT } from '../../words/say.tsx'
import { ViewPage } from '../view-page.tsx'
import { OwnFacts } from './own-facts.tsx'
import { OwnLines } from './own-lines.tsx'
import page from '../view-page.module.css'

const nobody: readonly Id[] = []

/** All that is recorded of one actor, to go through with them. */
export const OwnCardView = (): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const { selected, whose } = useView()
  const entity = [...(whose === null ? [] : [whose]), ...selected]
    .flatMap((id) => snapshot.entities.get(id) ?? [])
    .find(isActor)
  return (
    <ViewPage title="own-card.title" lead="own-card.lead">
      <NameChoice
        label={t('own-card.whose')}
        kinds={actorKinds}
        but={nobody}
        value={entity?.id ?? null}
        onChoose={(chosen) => {
          if (chosen !== null) setView({ whose: chosen, selected: [chosen], panel: 'inspector' })
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
