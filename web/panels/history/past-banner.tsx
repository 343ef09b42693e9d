import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { actId } from '../../../graph/change/history.ts'
import type { Commit } from '../../../graph/change/commit.ts'
import { usePast } from '../../state/past.ts'
import type { Past } from '../../state/past.ts'
import { useDocument } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useAuthorName } from '../../words/author-name.ts'
import { useMoment } from '../../words/moment.ts'
import { useSayActWithin } from '../../words/say-act.ts'
import { T, useT } from '../../words/say.tsx'
import { actsOf, doneAt } from './acts.ts'
import classes from './history.module.css'
import { useTakeBack } from './use-take-back.ts'

/**
 * Says that one looks back, and at what; Escape is back to now too. It stands where one enters otherwise,
 * so that nobody on the picture moves. `onBack`: where the focus goes then.
 */
export const PastBanner = ({ onBack }: { onBack: () => void }): ReactNode => {
  const past = usePast()
  return (
    <>
      <VisuallyHidden role="status">{past !== null && <T id="past.title" />}</VisuallyHidden>
      {past !== null && <Banner past={past} onBack={onBack} />}
    </>
  )
}

const Banner = ({ past, onBack }: { past: Past; onBack: () => void }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const takeBack = useTakeBack()
  const log = useDocument((state) => state.log)
  const acts = useMemo(() => actsOf(log), [log])
  const { commit } = past
  const act = commit === undefined ? undefined : acts.find(({ id }) => id === actId(commit))
  const back = (): void => {
    setView({ revision: null })
    onBack()
  }
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isInside(event.target)) back()
  })
  return (
    <section className={classes['past']} aria-label={t('past.title')}>
      <div className={classes['pastWords']}>
        <Text fw={600} size="sm">
          <T id="past.title" />
        </Text>
        <Text size="sm">
          {commit !== undefined && <After commit={commit} />}
          {past.state === 'unknown' && (
            <T id="past.unknown" values={{ revision: String(past.revision) }} />
          )}
        </Text>
        <Text className={classes['small']}>
          {past.state === 'here' && (
            <>
              <T
                id="past.since"
                values={{ count: acts.filter((each) => doneAt(each) > past.revision).length }}
              />{' '}
              <T id="past.why" />
            </>
          )}
          {past.state === 'coming' && <T id="past.coming" />}
          {past.state === 'away' && <T id="past.away" />}
        </Text>
      </div>
      <Group gap={6}>
        {past.state === 'away' && (
          <Button variant="default" size="compact-md" onClick={past.retry}>
            <T id="shell.try-again" />
          </Button>
        )}
        {act !== undefined && !act.undone && act.fixed === null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            onClick={() => {
              takeBack(act.id)
              onBack()
            }}
          >
            <T id="past.undo" />
          </Button>
        )}
        <Button variant="default" size="compact-md" aria-keyshortcuts="Escape" onClick={back}>
          <T id="past.now" />
        </Button>
      </Group>
    </section>
  )
}

const After = ({ commit }: { commit: Commit }): ReactNode => {
  const say = useSayActWithin()
  const authorName = useAuthorName()
  const moment = useMoment()
  const log = useDocument((state) => state.log)
  const { author, at } = commit
  const upToThen = log.filter(
    (each) => actId(each) === actId(commit) && each.revision <= commit.revision,
  )
  const values = { act: say(upToThen), author: authorName(author), when: moment(at) }
  return <T id="past.after" values={values} />
}

/** Whether the key was for something that is open before the map: a sheet, a dialog, a menu. */
const isInside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
