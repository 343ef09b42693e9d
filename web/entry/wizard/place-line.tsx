import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { findable } from '../../panels/findable.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { addPlace } from '../changes/add-place.ts'
import classes from '../entry.module.css'
import { narrow } from '../found-names.ts'
import { KindChoice } from '../kind-choice.tsx'
import type { LineKind } from '../last-kind.ts'
import { NameBox } from '../name-box.tsx'
import { useAct } from '../use-act.tsx'
import { useFirstFocus } from '../use-first-focus.ts'

type PlaceLineProps = {
  readonly kinds: readonly LineKind[]
  readonly onAdded: (id: Id) => void
  readonly onEmpty: () => void
}

/** A place, and who opens the door there. */
export const PlaceLine = ({ kinds, onAdded, onEmpty }: PlaceLineProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const act = useAct()
  const input = useFirstFocus(true)
  const [place, setPlace] = useState('')
  const [host, setHost] = useState('')
  const [hostKind, setHostKind] = useState<LineKind>(kinds[0] ?? 'organisation')
  const actors = findable(snapshot, language).filter(({ entity }) => isActor(entity))
  const submit = async (): Promise<void> => {
    if (place.trim() === '') return onEmpty()
    setPlace('')
    setHost('')
    input.current?.focus()
    let made: Id | null = null
    await act((now, noted) => {
      const added = addPlace(now, { place, host, hostKind }, noted)
      made = added.id
      return added.changes
    })
    if (made !== null) onAdded(made)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void submit()
  }
  return (
    <form onSubmit={onSubmit} className={classes['row']}>
      <TextInput
        ref={input}
        size="lg"
        aria-label={t('wizard.place')}
        placeholder={t('wizard.place')}
        maxLength={longestShort}
        className={classes['name']}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <NameBox
        large
        label={t('wizard.host')}
        placeholder={t('wizard.host')}
        value={host}
        onChange={setHost}
        found={narrow(host, actors)}
        takesFirst={false}
        onFound={(id) => setHost(actors.find(({ entity }) => entity.id === id)?.name ?? host)}
      />
      <KindChoice
        value={hostKind}
        onPick={setHostKind}
        kinds={kinds}
        onEnter={() => void submit()}
      />
      <Button type="submit" size="lg" variant="default">
        <T id={place.trim() === '' ? 'wizard.next' : 'entry.add'} />
      </Button>
    </form>
  )
}
