import type { ReactNode } from 'react'
import { Group, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconHelp, IconHistory, IconListSearch, IconMenu2, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { nameIn } from '../../graph/model/naming.ts'
import { useBrokenSteps } from '../state/use-broken-steps.ts'
import { mapEntity, useAsOf } from '../state/as-of.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useLanguage } from '../words/language.ts'
import { useSayDate } from '../words/moment.ts'
import { T, useT } from '../words/say.tsx'
import classes from './bench.module.css'
import { ColoursSwitch } from './colours-switch.tsx'
import { Help } from './help/help.tsx'
import { openHelp } from './help/help-open.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { SavedState } from './saved-state.tsx'
import { Spark } from './spark.tsx'
import { tourStop } from './tour/stops.ts'
import { UndoButtons } from './undo-buttons.tsx'

/**
 * What is always in reach. `onLeft`, `onRight`: the side panels are sheets, and these open them. `bare`:
 * there are no side panels.
 */
export const TopBar = ({
  bare = false,
  onLeft,
  onRight,
}: {
  bare?: boolean
  onLeft?: () => void
  onRight?: () => void
}): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { panel } = useView()
  const showHistory = (): void => {
    setView({ panel: panel === 'history' && onRight === undefined ? 'cards' : 'history' })
    onRight?.()
  }
  return (
    <header className={classes['bar']}>
      {onLeft !== undefined && (
        <IconButton label={t('shell.views')} onClick={onLeft}>
          <IconMenu2 size={18} aria-hidden />
        </IconButton>
      )}
      <Link to="/" className={classes['home']} aria-label={t('shell.to-maps')}>
        <Spark />
        {onLeft === undefined && 'Vonk'}
      </Link>
      <MapName />
      {onLeft === undefined && <SearchBox />}
      <SavedState />
      <Group gap={6} wrap="nowrap">
        {onLeft !== undefined && (
          <IconButton label={t('shell.search')} onClick={() => spotlight.open()}>
            <IconSearch size={18} aria-hidden />
          </IconButton>
        )}
        <Group gap={8} wrap="nowrap" {...tourStop('undo')}>
          <UndoButtons />
        </Group>
        {!bare && <HistoryButton pressed={panel === 'history'} onClick={showHistory} />}
        {onRight !== undefined && (
          <IconButton label={t('shell.panel')} onClick={onRight}>
            <IconListSearch size={18} aria-hidden />
          </IconButton>
        )}
        <LanguageSwitch />
        <ColoursSwitch />
        <IconButton label={t('help.title')} onClick={openHelp}>
          <IconHelp size={18} aria-hidden />
        </IconButton>
      </Group>
      <Help />
    </header>
  )
}

const SearchBox = (): ReactNode => (
  <UnstyledButton
    className={classes['search']}
    aria-keyshortcuts="Control+K"
    onClick={() => spotlight.open()}
  >
    <IconSearch size={16} aria-hidden />
    <span className={classes['searchWords']}>
      <T id="shell.search" />
    </span>
    <kbd className={classes['key']}>Ctrl K</kbd>
  </UnstyledButton>
)

const HistoryButton = (props: { pressed: boolean; onClick: () => void }): ReactNode => {
  const t = useT()
  const count = useBrokenSteps().length
  return (
    <IconButton
      label={t('shell.history')}
      {...(count > 0 && { noticed: true, description: t('broken.some', { count }) })}
      {...props}
    >
      <IconHistory size={18} aria-hidden />
    </IconButton>
  )
}

const MapName = (): ReactNode => {
  const language = useLanguage()
  const entity = mapEntity(useSnapshot())
  const asOf = useAsOf()
  const sayDate = useSayDate()
  const name = entity === undefined ? undefined : nameIn(entity, language)
  return (
    <>
      <span className={classes['mapName']} title={name}>
        {name}
      </span>
      <span className={classes['facts']}>
        <T id="shell.as-of" values={{ date: sayDate(asOf) }} />
      </span>
    </>
  )
}
