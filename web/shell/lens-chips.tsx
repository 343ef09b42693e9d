import type { ReactNode } from 'react'
import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { usePast } from '../state/past.ts'
import { useHasCoordinator } from '../state/use-has-coordinator.ts'
import { useTidy } from '../state/use-tidy.ts'
import { useSetView, useView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { nameOrValue } from '../words/name-or-value.ts'
import { T, useT } from '../words/say.tsx'
import classes from './bench.module.css'
import { FilterChip } from './filter-chip.tsx'
import { GroupChip } from './group-chip.tsx'
import { LayoutMenu } from './layout-menu.tsx'

/** What is looked at, and in which arrangement. */
export const LensChips = (): ReactNode => {
  const tidy = useTidy()
  const setView = useSetView()
  const { coordinator, group, ghosts, possible, warm } = useView()
  const missing = useAnalysis((analysis) => analysis.ghosts.length) ?? 0
  const snapshot = useSnapshot()
  const language = useLanguage()
  const warmName = warm === null ? '' : nameOrValue(warm, snapshot, language)
  const hasCoordinator = useHasCoordinator()
  const past = usePast()
  const t = useT()
  return (
    <div className={classes['chips']}>
      <FilterChip />
      <GroupChip />
      {hasCoordinator && (
        <Button
          variant={coordinator ? 'default' : 'light'}
          size="compact-md"
          radius="xl"
          aria-pressed={!coordinator}
          onClick={() => setView({ coordinator: !coordinator })}
        >
          <T id="shell.without-me" />
        </Button>
      )}
      {missing > 0 && group === null && (
        <LensChip on={ghosts} onToggle={() => setView({ ghosts: !ghosts })} label="shell.ghosts" />
      )}
      <LensChip
        on={possible}
        onToggle={() => setView({ possible: !possible })}
        label="shell.possible"
      />
      {warm !== null && (
        <Button
          variant="light"
          size="compact-md"
          radius="xl"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={t('shell.warm-off', { name: warmName })}
          onClick={() => setView({ warm: null })}
        >
          <T id="shell.warm" values={{ name: warmName }} />
        </Button>
      )}
      {past === null && (
        <Group gap={4}>
          <Button variant="default" size="compact-md" radius="xl" onClick={() => tidy()}>
            <T id="shell.tidy" />
          </Button>
          <LayoutMenu onPick={tidy} />
        </Group>
      )}
    </div>
  )
}

/** A way of looking that is on or off. */
const LensChip = ({
  on,
  label,
  onToggle,
}: {
  readonly on: boolean
  readonly label: 'shell.ghosts' | 'shell.possible'
  readonly onToggle: () => void
}): ReactNode => (
  <Button
    variant={on ? 'light' : 'default'}
    size="compact-md"
    radius="xl"
    aria-pressed={on}
    onClick={onToggle}
  >
    <T id={label} />
  </Button>
)
