import type { ReactNode } from 'react'
import { Button, Group } from '@mantine/core'
import type { Ghost } from '../../../graph/analysis/ghosts.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { useSaidAct } from '../../entry/use-act.tsx'
import { usePast } from '../../state/past.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { ghostName } from '../../words/ghost-name.ts'
import { useLanguage } from '../../words/language.ts'
import { T, WithWords, useT } from './room.ts'
import { answerChange } from '../answer-change.ts'
import type { Verdict } from '../answer-change.ts'
import { arrivalOf } from './ghost-change.ts'

type GhostAnswersProps = {
  readonly ghost: Ghost
  /** Where the keyboard goes on once the ghost is gone. */
  readonly onGone: () => void
}

/** One click each: somebody comes in its place, it does not exist here, it is not needed. */
export const GhostAnswers = (props: GhostAnswersProps): ReactNode => (
  <WithWords>
    <Answers {...props} />
  </WithWords>
)

const Answers = ({ ghost, onGone }: GhostAnswersProps): ReactNode => {
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
  const leave = async (verdict: Verdict, said: 'absent' | 'not-needed'): Promise<void> => {
    const done = await act(
      (now, { today }) => [answerChange(ghost, verdict, '', today, now)],
      t(`ghost.said-${said}`, { name }),
    )
    if (done) onGone()
  }
  const answers = [
    { id: 'add', give: add },
    { id: 'absent', give: () => leave('does_not_fit', 'absent') },
    { id: 'not-needed', give: () => leave('unwanted', 'not-needed') },
  ] as const
  if (inert) return null
  return (
    <Group gap={6} role="group" aria-label={t('ghost.asks')}>
      {answers.map(({ id, give }) => (
        <Button
          key={id}
          variant="default"
          size="compact-sm"
          aria-label={t(`ghost.${id}-this`, { name })}
          onClick={() => void give()}
        >
          <T id={`ghost.${id}`} />
        </Button>
      ))}
    </Group>
  )
}
