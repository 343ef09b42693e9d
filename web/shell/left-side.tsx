import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Legend } from '../canvas/legend.tsx'
import { isActor } from '../../graph/model/element.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { Files } from '../panels/files.tsx'
import { usePast } from '../state/past.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import type { View } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { AskName } from './ask-name.tsx'
import classes from './bench.module.css'

/** A name on the left, and what it shows: another middle, or the map with a panel of its own beside it. */
const views = [
  { label: 'shell.map', view: 'map', beside: null },
  { label: 'shell.heat', view: 'map', beside: 'heat' },
  { label: 'shell.what-if', view: 'map', beside: 'what-if' },
  { label: 'shell.cover', view: 'cover', beside: null },
  { label: 'shell.ask', view: 'ask', beside: null },
  { label: 'shell.in-words', view: 'words', beside: null },
] as const

/** The panel that is a view of its own; null where it is any other. */
const besideOf = (panel: View['panel']): (typeof views)[number]['beside'] =>
  panel === 'heat' || panel === 'what-if' ? panel : null

/** The views by name, and under them what the drawings mean. `onGo`: another view was chosen. */
export const LeftSide = ({ onGo }: { onGo?: () => void }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { view, panel } = useView()
  const snapshot = useSnapshot()
  const past = usePast()
  const actors = useMemo(() => [...snapshot.entities.values()].filter(isActor).length, [snapshot])
  const asked = useAnalysis(({ toAsk }) => toAsk.length)
  const show = (chosen: (typeof views)[number]): void => {
    // What is selected stays beside another view; a panel of the map does not.
    const kept = besideOf(panel) === null && panel !== 'ghost' ? panel : 'cards'
    setView({ view: chosen.view, panel: chosen.beside ?? kept, warm: null, ghost: null })
    onGo?.()
  }
  return (
    <div className={`${classes['side']} ${classes['left']}`}>
      <nav aria-label={t('shell.views')}>
        <ul className={classes['views']}>
          {views.map((each) => (
            <li key={each.label}>
              <UnstyledButton
                className={classes['view']}
                aria-current={
                  each.view === view && each.beside === besideOf(panel) ? 'page' : undefined
                }
                onClick={() => show(each)}
              >
                <T id={each.label} />
                {each.label === 'shell.map' && (
                  <span className={classes['count']}>
                    {actors}
                    <VisuallyHidden> {t('shell.actors', { count: actors })}</VisuallyHidden>
                  </span>
                )}
                {each.label === 'shell.ask' && asked !== undefined && asked > 0 && (
                  <span className={classes['count']}>
                    {asked}
                    <VisuallyHidden> {t('shell.questions', { count: asked })}</VisuallyHidden>
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
