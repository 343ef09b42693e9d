import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Stack, TextInput } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import { T, useT } from '../../words/say.tsx'
import { beginAs } from '../changes/begin.ts'
import { useAct } from '../use-act.tsx'
import { useFirstFocus } from '../use-first-focus.ts'

/** Who draws this map: a function and an organisation, never a name. */
export const Who = ({ onDone }: { onDone: () => void }): ReactNode => {
  const t = useT()
  const act = useAct()
  const input = useFirstFocus(true)
  const [role, setRole] = useState('')
  const [organisation, setOrganisation] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (role.trim() === '') return
    if (await act((now, noted) => beginAs(now, { role, organisation }, noted))) onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack maw={520}>
        <TextInput
          size="lg"
          ref={input}
          label={t('wizard.role')}
          description={t('wizard.role-help')}
          placeholder={t('wizard.role-example')}
          maxLength={longestShort}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <TextInput
          size="lg"
          label={t('wizard.organisation')}
          placeholder={t('wizard.organisation-example')}
          maxLength={longestShort}
          value={organisation}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
        />
        <Button type="submit" size="lg" disabled={role.trim() === ''}>
          <T id="wizard.begin" />
        </Button>
      </Stack>
    </form>
  )
}
