import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { ScrollArea, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { unsavedActs } from '../state/unsaved.ts'
import { useOpenDocument } from '../state/use-document.tsx'
import { useSayAct } from '../words/say-act.ts'
import { T, useT } from '../words/say.tsx'
import classes from './not-saved.module.css'

/** So many at most are listed; the rest is counted. */
const most = 50

/** Everything that is not saved yet, a line each, in the order in which it goes out. */
export const NotSaved = ({ titled = false }: { titled?: boolean }): ReactNode => {
  const t = useT()
  const sayAct = useSayAct()
  const core = useStore(useOpenDocument().core)
  const acts = useMemo(() => unsavedActs(core), [core])
  return (
    <div>
      {titled && (
        <Text size="sm" fw={500}>
          <T id="saving.waiting" values={{ count: acts.length }} />
        </Text>
      )}
      {/* Longer than its box, perhaps: whoever has only a keyboard can scroll it too. */}
      <ScrollArea.Autosize mah="22dvh" viewportProps={{ tabIndex: 0 }}>
        <ul className={classes['list']} aria-label={t('trouble.not-saved')}>
          {acts.slice(0, most).map((act) => (
            <li key={act[0]?.commitId}>{sayAct(act)}</li>
          ))}
          {acts.length > most && (
            <li>
              <T id="trouble.more" values={{ count: acts.length - most }} />
            </li>
          )}
        </ul>
      </ScrollArea.Autosize>
    </div>
  )
}
