import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { noteContact } from '../../entry/changes/note-contact.ts'
import { listOptions } from '../../entry/inspector/options.ts'
import { useSaidAct } from '../../entry/use-act.tsx'
import { NameChoice } from '../../panels/name-choice.tsx'
import { useToday } from '../../state/as-of.ts'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'

const askedKinds: readonly Kind[] = [...actorKinds, 'target_group']
const nobody: readonly Id[] = []

/** One line to add a contact moment. */
export const ContactLine = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const act = useSaidAct()
  const [asked, setAsked] = useState<Id | null>(null)
  const [date, setDate] = useState(today)
  const [subkind, setSubkind] = useState('conversation')
  const [purpose, setPurpose] = useState('')
  const [feedback, setFeedback] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (asked === null || date === '') return
    const contact = { asked, date, subkind, purpose, feedback: feedback === '' ? null : feedback }
    void act((now) => noteContact(now, contact), t('ask.noted'))
    setAsked(null)
    setPurpose('')
  }
  return (
    <form onSubmit={submit} aria-label={t('ask.note')}>
      <Group align="end" gap="xs" mb="sm">
        <NameChoice
          label={t('ask.who')}
          kinds={askedKinds}
          but={nobody}
          value={asked}
          onChoose={setAsked}
        />
        <TextInput
          type="date"
          label={t('ask.when')}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('ask.how')}
          value={subkind}
          data={[...listOptions('contact_kind', language)]}
          onChange={(event) => setSubkind(event.currentTarget.value)}
        />
        <TextInput
          label={t('ask.purpose')}
          maxLength={longestShort}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('ask.heard')}
          value={feedback}
          data={[
            { value: '', label: t('inspector.nothing-chosen') },
            ...listOptions('feedback', language),
          ]}
          onChange={(event) => setFeedback(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={asked === null}>
          <T id="ask.note" />
        </Button>
      </Group>
    </form>
  )
}
