import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { usePast } from '../state/past.ts'
import { useHasCoordinator } from '../state/use-has-coordinator.ts'
import { useTidy } from '../state/use-tidy.ts'
import { useSetView, useView } from '../state/view.ts'
import { T } from '../words/say.tsx'
import classes from './bench.module.css'

/** What is looked at, and in which arrangement. */
export const LensChips = (): ReactNode => {
  const tidy = useTidy()
  const setView = useSetView()
  const { coordinator } = useView()
  const hasCoordinator = useHasCoordinator()
  const past = usePast()
  return (
    <div className={classes['chips']}>
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
      {past === null && (
        <Button variant="default" size="compact-md" radius="xl" onClick={tidy}>
          <T id="shell.tidy" />
        </Button>
      )}
    </div>
  )
}
