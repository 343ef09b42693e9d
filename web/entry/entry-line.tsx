import type { ReactNode } from 'react'
import { useState } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useSetView, useView } from '../state/view.ts'
import { useSnapshot } from '../state/use-document.tsx'
import type { Id } from '../../graph/model/ids.ts'
import { T, useT } from '../words/say.tsx'
import { ConnectLine } from './connect-line.tsx'
import classes from './entry.module.css'
import { NameLine } from './name-line.tsx'

const asKey = (chunks: readonly ReactNode[]): ReactNode => (
  <kbd className={classes['kbd']}>{chunks}</kbd>
)

/** A map with fewer entities than this has just begun. */
const fewEntities = 30

/** The one line under the picture: names, and on an empty line what they have to do with each other. */
export const EntryLine = (): ReactNode => {
  const t = useT()
  const { selected } = useView()
  const setView = useSetView()
  const snapshot = useSnapshot()
  const [connecting, setConnecting] = useState(false)
  // Who has but a few names on the map came to type.
  const [returned, setReturned] = useState(() => snapshot.entities.size < fewEntities)
  const [from, setFrom] = useState<Id | null>(null)
  const [said, setSaid] = useState('')
  const select = (id: Id): void => setView({ selected: [id], panel: 'inspector' })
  const begin = (): void => {
    const first = selected.find((id) => snapshot.entities.has(id))
    setFrom(first ?? null)
    setConnecting(true)
  }
  return (
    <div className={classes['line']}>
      {connecting ? (
        <ConnectLine
          from={from}
          onFrom={(id) => {
            setFrom(id)
            if (id !== null) select(id)
          }}
          onLeave={() => {
            setReturned(true)
            setConnecting(false)
          }}
        />
      ) : (
        <NameLine
          goesOn={returned}
          onAdded={(id, name) => {
            select(id)
            setSaid(t('entry.added', { name }))
          }}
          onFound={select}
          onEmpty={begin}
        />
      )}
      <p className={classes['hint']}>
        <T id={connecting ? 'entry.keys.connect' : 'entry.keys.name'} values={{ k: asKey }} />
      </p>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  )
}
