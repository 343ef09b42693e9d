import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { asMapId, newId } from '../../graph/model/ids.ts'
import { languages } from '../../graph/model/language.ts'
import type { Language } from '../../graph/model/language.ts'
import { sayError } from '../../graph/words/say-error.ts'
import { client } from '../api/client-here.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'

/** Asks the name of a new map and the languages of its neighbourhood, makes it, and begins it. */
export const NewMap = ({ onClose }: { onClose: () => void }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // The same id at every try: a map whose answer was lost is not made twice.
  const [id] = useState(() => asMapId(newId()))
  const [name, setName] = useState('')
  const [spoken, setSpoken] = useState<readonly Language[]>([language])
  const [wrong, setWrong] = useState<string | null>(null)

  const make = async (): Promise<void> => {
    const answer = await client.createMap({ id, name: name.trim(), languages: [...spoken] })
    if (answer.type === 'problem') return setWrong(sayError(answer.problem, language))
    if (answer.type !== 'ok') return setWrong(t('shell.away'))
    await queries.invalidateQueries({ queryKey: ['maps'] })
    onClose()
    await navigate({ to: '/map/$map/begin', params: { map: id } })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') setWrong(t('home.name-missing'))
    else void make()
  }
  return (
    <Dialog title={t('home.new')} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('home.name')}
            description={t('home.name-help')}
            maxLength={140}
            value={name}
            error={wrong}
            onChange={(event) => {
              setWrong(null)
              setName(event.currentTarget.value)
            }}
          />
          <Checkbox.Group
            label={t('home.languages')}
            value={[...spoken]}
            onChange={(next) => setSpoken(languages.filter((each) => next.includes(each)))}
          >
            <Group mt="xs">
              {languages.map((each) => (
                <Checkbox key={each} value={each} label={t(`home.language-${each}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          {spoken.length === 0 && (
            <Text c="error" size="sm">
              <T id="home.language-missing" />
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <T id="shell.cancel" />
            </Button>
            <Button type="submit" disabled={spoken.length === 0}>
              <T id="home.make" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
