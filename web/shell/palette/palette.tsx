import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Spotlight } from '@mantine/spotlight'
import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { findable, matches } from '../../panels/findable.ts'
import classes from './palette.module.css'
import { useActionGroups } from './use-action-groups.ts'

const spotlightClasses = {
  action: classes['action'] ?? '',
  actionDescription: classes['description'] ?? '',
}

/** What Ctrl+K opens: everything with a name on the map, and what can be done. */
export const Palette = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const [opened, setOpened] = useState(false)
  // Nobody looks while it is shut, and a large map has thousands of names.
  const things = useMemo(
    () => (opened ? findable(snapshot, language) : []),
    [opened, snapshot, language],
  )
  const found = things.map(({ entity, name }): SpotlightActionData => ({
    id: entity.id,
    label: name,
    description: kindSpec(entity.kind).label[language],
    onClick: () => setView({ selected: [entity.id], panel: 'inspector' }),
  }))
  const groups: SpotlightActionGroupData[] = [
    { group: t('shell.map'), actions: found },
    ...useActionGroups(),
  ]
  return (
    <Spotlight
      actions={groups}
      classNames={spotlightClasses}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      shortcut="mod + K"
      limit={most}
      highlightQuery
      scrollable
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      maxHeight={420}
      nothingFound={t('search.nothing')}
      searchProps={{
        placeholder: t('search.placeholder'),
        'aria-label': t('search.placeholder'),
      }}
      filter={(query, all) => narrowed(query, all)}
    />
  )
}

const most = 20

/** Who has typed nothing yet sees what there is to do; who types most often looks for a name. */
const ordered = (
  query: string,
  [names, ...actions]: readonly SpotlightActionGroupData[],
): readonly SpotlightActionGroupData[] => {
  const found = names === undefined ? [] : [names]
  return query.trim() === '' ? [...actions, ...found] : [...found, ...actions]
}

const isGroup = (
  each: SpotlightActionData | SpotlightActionGroupData,
): each is SpotlightActionGroupData => 'actions' in each

const narrowed = (
  query: string,
  all: (SpotlightActionData | SpotlightActionGroupData)[],
): SpotlightActionGroupData[] =>
  ordered(query, all.filter(isGroup)).map((group) => ({
    ...group,
    actions: group.actions.filter((action) => matches(query, action.label ?? '')),
  }))
