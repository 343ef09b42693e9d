import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { arrange } from '../../graph/picture/arrange.ts'
import { hasFlag } from '../../graph/model/element.ts'
import { useDispatch, useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { T } from '../words/say.tsx'
import classes from './bench.module.css'

/** What is looked at, and in which arrangement. */
export const LensChips = (): ReactNode => {
  const snapshot = useSnapshot()
  const dispatch = useDispatch()
  const setView = useSetView()
  const { coordinator } = useView()
  const hasCoordinator = [...snapshot.entities.values()].some((entity) =>
    hasFlag(entity, 'coordinator'),
  )
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
      <Button
        variant="default"
        size="compact-md"
        radius="xl"
        onClick={() => dispatch([{ op: 'move', positions: arrange(snapshot, snapshot.id) }])}
      >
        <T id="shell.tidy" />
      </Button>
    </div>
  )
}
