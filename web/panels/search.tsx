import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Spotlight } from '@mantine/spotlight'
import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import { kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import { usePast } from '../state/past.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useTidy } from '../state/use-tidy.ts'
import { useSetView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import { chooseFiles } from './import-file.ts'
import { findable, matches } from './findable.ts'
import classes from './search.module.css'

const spotlightClasses = {
  action: classes['action'] ?? '',
  actionDescription: classes['description'] ?? '',
}

/** What Ctrl+K opens: everything with a name on the map, and what can be done. */
export const Search = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const things = useMemo(() => findable(snapshot, language), [snapshot, language])
  const found = things.map(({ entity, name }): SpotlightActionData => ({
    id: entity.id,
    label: name,
    description: kindSpec(entity.kind).label[language],
    onClick: () => setView({ selected: [entity.id], panel: 'inspector' }),
  }))
  const groups: SpotlightActionGroupData[] = [
    { group: t('shell.map'), actions: found },
    { group: t('search.actions'), actions: useActions() },
  ]
  return (
    <Spotlight
      actions={groups}
      classNames={spotlightClasses}
      shortcut="mod + K"
      limit={12}
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

/** What changes the map: not for who looks back. */
const edits = new Set(['tidy', 'import'])

const useActions = (): SpotlightActionData[] => {
  const t = useT()
  const tidy = useTidy()
  const setView = useSetView()
  const isPast = usePast() !== null
  const actions = [
    {
      id: 'tidy',
      label: t('search.tidy'),
      description: t('search.tidy-what'),
      onClick: tidy,
    },
    { id: 'map', label: t('search.map'), onClick: () => setView({ view: 'map' }) },
    { id: 'words', label: t('search.words'), onClick: () => setView({ view: 'words' }) },
    { id: 'cards', label: t('search.cards'), onClick: () => setView({ panel: 'cards' }) },
    { id: 'import', label: t('import.open'), onClick: chooseFiles },
    { id: 'history', label: t('search.history'), onClick: () => setView({ panel: 'history' }) },
    { id: 'now', label: t('past.now'), onClick: () => setView({ revision: null }) },
  ]
  return actions.filter(({ id }) => (isPast ? !edits.has(id) : id !== 'now'))
}

const isGroup = (
  each: SpotlightActionData | SpotlightActionGroupData,
): each is SpotlightActionGroupData => 'actions' in each

const narrowed = (
  query: string,
  all: (SpotlightActionData | SpotlightActionGroupData)[],
): SpotlightActionGroupData[] =>
  all.filter(isGroup).map((group) => ({
    ...group,
    actions: group.actions.filter((action) => matches(query, action.label ?? '')),
  }))
