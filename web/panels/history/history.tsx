import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useBrokenSteps } from '../../state/use-broken-steps.ts'
import { useDocument } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { T } from '../../words/say.tsx'
import panel from '../../ui/panel.module.css'
import { openRestore } from '../restore/restore.ts'
import { ActLine } from './act-line.tsx'
import { actsOf } from './acts.ts'
import type { Act } from './acts.ts'
import { BrokenSteps } from './broken-steps.tsx'
import { Filters } from './filters.tsx'
import { authorsOf, narrowed } from './narrow.ts'
import { useTakeBack } from './use-take-back.ts'

/** How many acts are listed at first, and with each *more*. */
const page = 50

/**
 * Who did what, and when, newest first; from each act one can look at the map as it was, and take it
 * back. `onLook`: the map as it was is to be seen.
 */
export const History = ({ onLook }: { onLook?: () => void }): ReactNode => {
  const log = useDocument((state) => state.log)
  const { author, only, selected } = useView()
  const setView = useSetView()
  const takeBack = useTakeBack()
  const broken = useBrokenSteps()
  const title = useRef<HTMLHeadingElement>(null)
  const acts = useMemo(() => actsOf(log), [log])
  const authors = useMemo(() => authorsOf(acts), [acts])
  const about = only && selected.length > 0 ? selected : null
  const shown = useMemo(() => narrowed(acts, log, { author, about }), [acts, log, author, about])
  const [most, setMost] = useState(page)
  const isNarrow = author !== null || about !== null
  const undo = (act: Act): void => {
    takeBack(act.id)
    // Its button goes away: what was done now stands on top.
    title.current?.focus({ preventScroll: true })
  }
  return (
    <Stack gap="sm" className={panel['panel']}>
      <Title order={2} className={panel['heading']} ref={title} tabIndex={-1}>
        <T id="history.title" />
      </Title>
      <BrokenSteps steps={broken} />
      {acts.length === 0 && (
        <Text c="dimmed">
          <T id="history.empty" />
        </Text>
      )}
      <Filters authors={authors} {...(isNarrow && { found: shown.length })} />
      {isNarrow && shown.length === 0 && (
        <Stack gap="xs" align="flex-start">
          <Text>
            <T id="history.none" />
          </Text>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              setView({ author: null, only: false })
              title.current?.focus()
            }}
          >
            <T id="history.all" />
          </Button>
        </Stack>
      )}
      <ol className={panel['list']} reversed>
        {shown.slice(0, most).map((act) => (
          <ActLine
            key={act.id}
            act={act}
            broken={broken.find(({ id }) => id === act.id)}
            isNewest={act === acts[0]}
            onUndo={() => undo(act)}
            onLook={(revision) => {
              setView({ revision })
              onLook?.()
            }}
          />
        ))}
      </ol>
      {shown.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + page)}>
          <T id="history.more" />
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        style={{ alignSelf: 'flex-start' }}
        onClick={openRestore}
      >
        <T id="history.copies" />
      </Button>
    </Stack>
  )
}
