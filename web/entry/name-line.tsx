import type { FormEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { Button } from '@mantine/core'
import { isActorKind } from '../../graph/model/catalogue/names.ts'
import type { Id } from '../../graph/model/ids.ts'
import { findable } from '../panels/findable.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import type { MessageId } from '../words/words.ts'
import { AgreedChoice, AskedChoice } from './asked-choice.tsx'
import type { Asked } from './asked-choice.tsx'
import classes from './entry.module.css'
import { isSameName, narrow } from './found-names.ts'
import { KindChoice } from './kind-choice.tsx'
import { keepLastKind, lastKind } from './last-kind.ts'
import type { LineKind } from './last-kind.ts'
import { NameBox } from './name-box.tsx'
import { addSentence } from './sentence/add-sentence.ts'
import { SentenceChips } from './sentence/sentence-chips.tsx'
import { understood } from './sentence/understood.ts'
import { useSaidAct } from './use-act.tsx'
import { useAdd } from './use-add.ts'
import { useFirstFocus } from './use-first-focus.ts'

type NameLineProps = {
  readonly onAdded: (id: Id, name: string) => void
  readonly onFound: (id: Id) => void
  /** Enter on an empty line. */
  readonly onEmpty: () => void
  /** The kinds that fit here, when not all do: the first is taken unless somebody picks another. */
  readonly kinds?: readonly LineKind[]
  /** What the button does on an empty line. */
  readonly emptyLabel?: MessageId
  readonly large?: boolean
  /** Whether somebody was typing here and goes on doing so. */
  readonly goesOn: boolean
}

/** Name, kind, Enter, next. */
export const NameLine = (props: NameLineProps): ReactNode => {
  const { onAdded, onFound, onEmpty, kinds, emptyLabel = 'entry.connect', large = false } = props
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const add = useAdd()
  const act = useSaidAct()
  const input = useFirstFocus(props.goesOn)
  const roleHint = useId()
  const [name, setName] = useState('')
  const [kind, setKind] = useState(kinds?.[0] ?? lastKind)
  const [asked, setAsked] = useState<Asked>('not_asked')
  const [agreed, setAgreed] = useState<boolean | undefined>()
  const all = findable(snapshot, language)
  const found = narrow(name, all)
  const clear = (): void => {
    setName('')
    setAsked('not_asked')
    setAgreed(undefined)
    input.current?.focus()
  }
  // A whole sentence says who, what and with whom; where only some kinds fit there is only a name.
  const sentence = kinds === undefined ? understood(name, all, kind) : null
  const submit = async (): Promise<void> => {
    if (name.trim() === '') return onEmpty()
    clear()
    if (sentence !== null) {
      const said = { from: sentence.from.name, to: sentence.to.name }
      let first: Id | null = null
      await act(
        (now, noted) => {
          const added = addSentence(now, sentence, noted)
          first = added.first
          return added.changes
        },
        t('sentence.added', said),
      )
      if (first !== null) onAdded(first, said.from)
      return
    }
    if (kinds === undefined) keepLastKind(kind)
    const id = await add({ kind, name, asked, agreed })
    if (id !== null) onAdded(id, name.trim())
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void submit()
  }
  const keys = { onEnter: () => void submit() }
  return (
    <form onSubmit={onSubmit} aria-label={t('entry.line')}>
      <div className={classes['row']}>
        <NameBox
          ref={input}
          label={t('entry.name')}
          placeholder={t('entry.name-example')}
          value={name}
          onChange={setName}
          found={found}
          large={large}
          takesFirst={found[0] !== undefined && isSameName(found[0].name, name)}
          onFound={(id) => {
            clear()
            onFound(id)
          }}
          {...(kind === 'resident' && { describedBy: roleHint })}
        />
        {kinds?.length !== 1 && (
          <KindChoice value={kind} onPick={setKind} {...keys} {...(kinds && { kinds })} />
        )}
        {sentence === null && isActorKind(kind) && (
          <AskedChoice value={asked} onPick={setAsked} {...keys} />
        )}
        {sentence === null && kind === 'resident' && (
          <AgreedChoice value={agreed} onPick={setAgreed} {...keys} />
        )}
        <Button type="submit" variant="default" size={large ? 'lg' : 'sm'}>
          <T id={name.trim() === '' ? emptyLabel : 'entry.add'} />
        </Button>
      </div>
      {sentence !== null && <SentenceChips said={sentence} />}
      {sentence === null && kind === 'resident' && (
        <p id={roleHint} className={classes['role']}>
          <T id="entry.role-name" />
        </p>
      )}
    </form>
  )
}
