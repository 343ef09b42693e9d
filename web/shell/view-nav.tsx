import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { isActor } from '../../graph/model/element.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import classes from './bench.module.css'
import { besideOf, lookAt, viewGroups } from './view-entries.ts'
import type { ViewEntry } from './view-entries.ts'

/** The views by name. `onGo`: another view was chosen. */
export const ViewNav = ({ onGo }: { onGo: (() => void) | undefined }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { view, panel } = useView()
  const show = (chosen: ViewEntry): void => {
    setView(lookAt(chosen, panel))
    onGo?.()
  }
  return (
    <nav aria-label={t('shell.views')}>
      {viewGroups.map((group) => (
        <div key={group.label} className={classes['group']}>
          <div id={group.label} className={classes['groupName']}>
            <T id={group.label} />
          </div>
          <ul className={classes['views']} aria-labelledby={group.label}>
            {group.entries.map((entry) => (
              <li key={entry.label}>
                <UnstyledButton
                  className={classes['view']}
                  aria-current={
                    entry.view === view && entry.beside === besideOf(panel) ? 'page' : undefined
                  }
                  onClick={() => show(entry)}
                >
                  <T id={entry.label} />
                  {entry.label === 'shell.map' && <Actors />}
                  {entry.view === 'ask' && <Questions />}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

const Actors = (): ReactNode => {
  const snapshot = useSnapshot()
  const count = useMemo(() => [...snapshot.entities.values()].filter(isActor).length, [snapshot])
  return <Count count={count} says="shell.actors" />
}

const Questions = (): ReactNode => {
  const count = useAnalysis(({ toAsk }) => toAsk.length) ?? 0
  return count === 0 ? null : <Count count={count} says="shell.questions" />
}

type CountProps = { readonly count: number; readonly says: 'shell.actors' | 'shell.questions' }

const Count = ({ count, says }: CountProps): ReactNode => {
  const t = useT()
  return (
    <span className={classes['count']}>
      {count}
      <VisuallyHidden> {t(says, { count })}</VisuallyHidden>
    </span>
  )
}
