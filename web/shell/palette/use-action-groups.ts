import { useMantineColorScheme } from '@mantine/core'
import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { openShare } from '../../documents/share.ts'
import { useOpenGift } from '../../panels/gift/use-open-gift.ts'
import { openRestore } from '../../panels/restore/restore.ts'
import { openWorksheet } from '../../panels/worksheet/worksheet.ts'
import { openExport } from '../../panels/export/export.ts'
import { chooseFilesToImport } from '../../panels/import/import-file.ts'
import { openSaveView } from '../../views/saved/save-view.tsx'
import { openBeginInitiative } from '../../entry/begin-initiative/begin-initiative.tsx'
import { usePast } from '../../state/past.ts'
import { useUndo } from '../../state/use-document.tsx'
import { otherLevel } from '../../../graph/analysis/lens.ts'
import { openTour } from '../tour/tour-open.ts'
import { useHasCoordinator } from '../../state/use-has-coordinator.ts'
import { layouts, useTidy } from '../../state/use-tidy.ts'
import { useSetView, useView } from '../../state/view.ts'
import { setContrast, useContrast } from '../../ui/contrast.ts'
import { languages } from '../../../graph/model/language.ts'
import { languageNames, setLanguage, useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { openHelp } from '../help/help-open.ts'
import { lookAt, viewGroups } from '../view-entries.ts'

type Action = {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly onClick: () => void
}

/** Everything that can be done with a map as it is looked at now: what cannot be done is not offered. */
export const useActionGroups = (): readonly SpotlightActionGroupData[] => {
  const t = useT()
  const group = (title: string, actions: readonly Action[]): SpotlightActionGroupData => ({
    group: title,
    actions: [...actions],
  })
  return [
    group(t('search.views'), useViewActions()),
    group(t('search.actions'), useMapActions()),
    group(t('search.settings'), useSettingActions()),
  ]
}

const useViewActions = (): readonly Action[] => {
  const t = useT()
  const setView = useSetView()
  const { panel } = useView()
  return viewGroups
    .flatMap(({ entries }) => entries)
    .map((entry) => ({
      id: `view ${entry.label}`,
      label: t(entry.label),
      onClick: () => setView(lookAt(entry, panel)),
    }))
}

const useMapActions = (): readonly Action[] => {
  const t = useT()
  const tidy = useTidy()
  const setView = useSetView()
  const navigate = useNavigate()
  const { coordinator, level, ghosts, possible, filter, day } = useView()
  const { undo, redo, runUndo, runRedo } = useUndo()
  const hasCoordinator = useHasCoordinator()
  const isPast = usePast() !== null
  const openGift = useOpenGift()
  const only = (when: boolean, ...actions: readonly Action[]): readonly Action[] =>
    when ? actions : []
  return [
    ...only(isPast, {
      id: 'now',
      label: t('past.now'),
      onClick: () => setView({ revision: null }),
    }),
    ...only(!isPast && undo !== undefined, {
      id: 'undo',
      label: t('search.undo'),
      onClick: runUndo,
    }),
    ...only(!isPast && redo !== undefined, {
      id: 'redo',
      label: t('search.redo'),
      onClick: runRedo,
    }),
    ...only(!isPast, {
      id: 'tidy',
      label: t('search.tidy'),
      description: t('search.tidy-what'),
      onClick: () => tidy(),
    }),
    ...only(
      !isPast,
      ...layouts
        .filter((layout) => layout !== 'organic')
        .map((layout) => ({
          id: `layout ${layout}`,
          label: t(`layout.${layout}`),
          description: t('search.tidy-what'),
          onClick: () => tidy(layout),
        })),
    ),
    ...only(!isPast, {
      id: 'begin initiative',
      label: t('begin.open'),
      onClick: openBeginInitiative,
    }),
    { id: 'tour', label: t('tour.open'), onClick: openTour },
    { id: 'cards', label: t('search.cards'), onClick: () => setView({ panel: 'cards' }) },
    { id: 'history', label: t('search.history'), onClick: () => setView({ panel: 'history' }) },
    ...only(filter !== '' || day !== null, {
      id: 'no filter',
      label: t('search.no-filter'),
      onClick: () => setView({ filter: '', day: null }),
    }),
    ...only(hasCoordinator, {
      id: 'without me',
      label: t(coordinator ? 'search.without-me' : 'search.with-me'),
      onClick: () => setView({ coordinator: !coordinator }),
    }),
    {
      id: 'level',
      label: t(level === 'person' ? 'search.per-organisation' : 'search.per-person'),
      onClick: () => setView({ level: otherLevel(level) }),
    },
    {
      id: 'ghosts',
      label: t('search.ghosts'),
      onClick: () => setView({ view: 'map', ghosts: !ghosts }),
    },
    {
      id: 'possible',
      label: t('search.possible'),
      onClick: () => setView({ view: 'map', possible: !possible }),
    },
    ...only(!isPast, {
      id: 'import',
      label: t('import.open'),
      onClick: () => chooseFilesToImport(openGift),
    }),
    { id: 'share', label: t('share.open'), onClick: openShare },
    ...only(!isPast, { id: 'keep view', label: t('saved.save'), onClick: openSaveView }),
    { id: 'export', label: t('export.open'), onClick: openExport },
    ...only(!isPast, { id: 'worksheet', label: t('import.worksheet'), onClick: openWorksheet }),
    ...only(!isPast, { id: 'copies', label: t('history.copies'), onClick: openRestore }),
    { id: 'maps', label: t('shell.to-maps'), onClick: () => void navigate({ to: '/' }) },
  ]
}

const useSettingActions = (): readonly Action[] => {
  const t = useT()
  const language = useLanguage()
  const contrast = useContrast()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes = (['light', 'dark', 'auto'] as const).filter((each) => each !== colorScheme)
  return [
    ...languages
      .filter((each) => each !== language)
      .map((each) => ({
        id: `speak ${each}`,
        label: t('search.speak', { language: languageNames[each] }),
        onClick: () => setLanguage(each),
      })),
    ...schemes.map((each) => ({
      id: `colours ${each}`,
      label: t('search.colours', { colours: t(`colours.${each}`) }),
      onClick: () => setColorScheme(each),
    })),
    {
      id: 'contrast',
      label: t(contrast ? 'search.contrast-off' : 'search.contrast-on'),
      onClick: () => setContrast(!contrast),
    },
    { id: 'keys', label: t('search.keys'), onClick: openHelp },
  ]
}
