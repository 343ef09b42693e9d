import type { ReactNode } from 'react'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Legend } from '../canvas/legend.tsx'
import { isActor } from '../../graph/model/element.ts'
import { Files } from '../panels/files.tsx'
import { usePast } from '../state/past.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { AskName } from './ask-name.tsx'
import classes from './bench.module.css'

const views = [
  { view: 'map', label: 'shell.map' },
  { view: 'words', label: 'shell.in-words' },
] as const

/** The views by name, and under them what the drawings mean. `onGo`: another view was chosen. */
export const LeftSide = ({ onGo }: { onGo?: () => void }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { view } = useView()
  const snapshot = useSnapshot()
  const past = usePast()
  const actors = [...snapshot.entities.values()].filter(isActor).length
  return (
    <div className={`${classes['side']} ${classes['left']}`}>
      <nav aria-label={t('shell.views')}>
        <ul className={classes['views']}>
          {views.map((each) => (
            <li key={each.view}>
              <UnstyledButton
                className={classes['view']}
                aria-current={each.view === view ? 'page' : undefined}
                onClick={() => {
                  setView({ view: each.view })
                  onGo?.()
                }}
              >
                <T id={each.label} />
                {each.view === 'map' && (
                  <span className={classes['count']}>
                    {actors}
                    <VisuallyHidden> {t('shell.actors', { count: actors })}</VisuallyHidden>
                  </span>
                )}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'map' && <Legend />}
      {past === null && <Files />}
      <AskName />
    </div>
  )
}
