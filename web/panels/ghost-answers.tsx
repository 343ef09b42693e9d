import type { ReactNode } from 'react'
import { Button, Group } from '@mantine/core'
import type { Ghost } from '../../graph/analysis/ghosts.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useSaidAct } from '../entry/use-act.tsx'
import { usePast } from '../state/past.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView } from '../state/view.ts'
import { ghostName } from '../words/ghost-name.ts'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import { absenceChange, arrivalOf } from './ghost-change.ts'
import type { Absence } from './ghost-change.ts'

type GhostAnswersProps = {
  readonly ghost: Ghost
  /** Where the keyboard goes on once the ghost is gone. */
  readonly onGone: () => void
}

/** One click each: somebody comes in its place, it does not exist here, it is not needed. */
export const GhostAnswers = ({ ghost, onGone }: GhostAnswersProps): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const language = useLanguage()
  const act = useSaidAct()
  const setView = useSetView()
  const inert = usePast() !== null
  const name = ghostName(ghost, snapshot, language)
  const add = async (): Promise<void> => {
    let made: Id | null = null
    const done = await act(
      (now, noted) => {
        const arrival = arrivalOf(ghost, name, now, noted)
        made = arrival.id
        return arrival.changes
      },
      t('ghost.added', { name }),
    )
    if (done && made !== null) setView({ selected: [made], panel: 'inspector', ghost: null })
  }
  const answer = async (why: Absence): Promise<void> => {
    const said = why === 'unwanted' ? 'ghost.said-not-needed' : 'ghost.said-absent'
    const done = await act((_, { today }) => [absenceChange(ghost, why, today)], t(said, { name }))
    if (done) onGone()
  }
  if (inert) return null
  return (
    <Group gap={6} role="group" aria-label={t('ghost.asks')}>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('ghost.add-this', { name })}
        onClick={() => void add()}
      >
        <T id="ghost.add" />
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('ghost.absent-this', { name })}
        onClick={() => void answer('does_not_fit')}
      >
        <T id="ghost.absent" />
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('ghost.not-needed-this', { name })}
        onClick={() => void answer('unwanted')}
      >
        <T id="ghost.not-needed" />
      </Button>
    </Group>
  )
}
