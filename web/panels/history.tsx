import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Badge, Button, Stack, Text, Title } from '@mantine/core'
import { useDocument, useUndo } from '../state/use-document.tsx'
import { useAuthorName } from '../words/author-name.ts'
import { useMoment } from '../words/moment.ts'
import { useSayAct } from '../words/say-act.ts'
import { T, useT } from '../words/say.tsx'
import { actsOf } from './acts.ts'
import type { Act } from './acts.ts'
import panel from '../ui/panel.module.css'
import classes from './history.module.css'

/** How many acts are listed at first, and with each *more*. */
const page = 50

/** Who did what, and when, newest first; each act but the first can be taken back. */
export const History = (): ReactNode => {
  const log = useDocument((state) => state.log)
  const acts = useMemo(() => actsOf(log), [log])
  const [most, setMost] = useState(page)
  return (
    <Stack gap="sm" className={panel['panel']}>
      <Title order={2} className={panel['heading']}>
        <T id="history.title" />
      </Title>
      {acts.length === 0 && (
        <Text c="dimmed">
          <T id="history.empty" />
        </Text>
      )}
      <ol className={panel['list']} reversed>
        {acts.slice(0, most).map((act) => (
          <ActLine key={act.id} act={act} />
        ))}
      </ol>
      {acts.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + page)}>
          <T id="history.more" />
        </Button>
      )}
    </Stack>
  )
}

const ActLine = ({ act }: { act: Act }): ReactNode => {
  const t = useT()
  const sayAct = useSayAct()
  const authorName = useAuthorName()
  const moment = useMoment()
  const { undoAct } = useUndo()
  const [first] = act.commits
  const sentence = sayAct(act.commits)
  return (
    <li className={classes['act']} data-undone={act.undone || undefined}>
      <Text className={classes['sentence']}>{sentence}</Text>
      {first.remark !== undefined && <Text className={classes['remark']}>{first.remark}</Text>}
      <Text className={classes['by']}>
        <T id="history.by" values={{ author: authorName(first.author), when: moment(first.at) }} />
      </Text>
      {act.undone ? (
        <Badge variant="default">
          <T id="history.undone" />
        </Badge>
      ) : (
        !act.fixed && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('history.undo-this', { act: sentence })}
            onClick={() => undoAct(act.id)}
          >
            <T id="history.undo" />
          </Button>
        )
      )}
    </li>
  )
}
