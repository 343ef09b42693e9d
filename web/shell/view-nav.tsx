import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { isActor } from '../../graph/model/element.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView, useView } from '../state/view.ts'
import type { View } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import type { MessageId } from '../words/words.ts'
import classes from './bench.module.css'

/** A name on the left, and what it shows: another middle, or the map with a panel of its own beside it. */
type Entry = {
  readonly label: MessageId
  readonly view: View['view']
  readonly beside?: 'heat' | 'what-if'
}

const groups: readonly { readonly label: MessageId; readonly entries: readonly Entry[] }[] = [
  {
    label: 'shell.look',
    entries: [
      { label: 'shell.map', view: 'map' },
      { label: 'shell.heat', view: 'map', beside: 'heat' },
      { label: 'shell.what-if', view: 'map', beside: 'what-if' },
      { label: 'shell.in-words', view: 'words' },
      { label: 'table.title', view: 'table' },
      { label: 'timeline.title', view: 'timeline' },
      { label: 'compare.title', view: 'compare' },
    ],
  },
  {
    label: 'shell.together',
    entries: [
      { label: 'initiatives.title', view: 'initiatives' },
      { label: 'teams.title', view: 'teams' },
      { label: 'commitment.title', view: 'commitment' },
    ],
  },
  {
    label: 'shell.area',
    entries: [
      { label: 'shell.cover', view: 'cover' },
      { label: 'reach.title', view: 'reach' },
      { label: 'needs.title', view: 'needs' },
      { label: 'places.title', view: 'places' },
      { label: 'shell.ask', view: 'ask' },
      { label: 'own-card.title', view: 'card' },
    ],
  },
]

/** The panel that is a view of its own; undefined where it is any other. */
const besideOf = (panel: View['panel']): Entry['beside'] =>
  panel === 'heat' || panel === 'what-if' ? panel : undefined

/** The views by name. `onGo`: another view was chosen. */
export const ViewNav = ({ onGo }: { onGo: (() => void) | undefined }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { view, panel } = useView()
  const show = (chosen: Entry): void => {
    // What is selected stays beside another view; a panel of the map does not.
    const kept = besideOf(panel) === undefined && panel !== 'ghost' ? panel : 'cards'
    setView({ view: chosen.view, panel: chosen.beside ?? kept, warm: null, ghost: null })
    onGo?.()
  }
  return (
    <nav aria-label={t('shell.views')}>
      {groups.map((group) => (
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
