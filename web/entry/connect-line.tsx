import type { KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@mantine/core'
import type { Id } from '../../graph/model/ids.ts'
import { nameIn } from '../../graph/model/naming.ts'
import { findable } from '../panels/findable.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import { ConnectDialog } from './connect-dialog.tsx'
import classes from './entry.module.css'
import { connectable, narrow } from './found-names.ts'
import { NameBox } from './name-box.tsx'
import { useFirstFocus } from './use-first-focus.ts'

type ConnectLineProps = {
  readonly from: Id | null
  readonly onFrom: (from: Id | null) => void
  readonly onLeave: () => void
}

/** Pick, pick, type: who, with whom or what, and which relation. The first stays for the next line. */
export const ConnectLine = ({ from, onFrom, onLeave }: ConnectLineProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const input = useFirstFocus(true)
  const [typed, setTyped] = useState('')
  const [to, setTo] = useState<Id | null>(null)
  const first = from === null ? undefined : snapshot.entities.get(from)
  const all =
    first === undefined ? findable(snapshot, language) : connectable(snapshot, first, language)
  const found = narrow(typed, all)
  const pick = (id: Id): void => {
    setTyped('')
    if (first === undefined) onFrom(id)
    else setTo(id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typed !== '' && event.key !== 'Escape') return
    if (event.key === 'Escape' || event.key === 'Enter') onLeave()
    else if (event.key === 'Backspace') onFrom(null)
    else return
    event.preventDefault()
  }
  const isAsking = first === undefined
  return (
    <div role="group" aria-label={t('entry.connect')}>
      <div className={classes['row']}>
        {first !== undefined && (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              onFrom(null)
              input.current?.focus()
            }}
          >
            <span className={classes['from']}>{nameIn(first, language)}</span>
          </Button>
        )}
        <NameBox
          ref={input}
          label={isAsking ? t('connect.from') : t('connect.to', { name: nameIn(first, language) })}
          placeholder={t(isAsking ? 'connect.from-example' : 'connect.to-example')}
          value={typed}
          onChange={setTyped}
          found={found}
          takesFirst
          onFound={pick}
          onKeyDown={onKeyDown}
        />
        <Button variant="default" size="sm" onClick={onLeave}>
          <T id="entry.back" />
        </Button>
      </div>
      <p role="status" className={classes['role']}>
        {typed.trim() !== '' && found.length === 0 && <T id="connect.nobody" />}
      </p>
      {first !== undefined && to !== null && (
        <ConnectDialog
          from={first.id}
          to={to}
          onClose={() => {
            setTo(null)
            input.current?.focus()
          }}
        />
      )}
    </div>
  )
}
