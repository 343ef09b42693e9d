import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { giveName, useWho } from '../state/author.ts'
import { useDocument } from '../state/use-document.tsx'
import { kept } from '../ui/kept.ts'
import { T, useT } from '../words/say.tsx'

const key = 'vonk.name.skipped'

/** Asks once, after the first thing that somebody did here, under which name it should be kept. */
export const AskName = (): ReactNode => {
  const t = useT()
  const { name } = useWho()
  const hasActed = useDocument(({ log }) =>
    log.some((commit) => commit.author === 'local' && commit.revision > 1),
  )
  const [skipped, setSkipped] = useState(() => kept.read(key) !== null)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  if (name !== null || skipped || !hasActed) return null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() === '') setWrong(true)
    else void giveName(typed.trim()).then((taken) => setWrong(!taken))
  }
  const skip = (): void => {
    kept.write(key, 'yes')
    setSkipped(true)
  }
  return (
    <form onSubmit={submit} aria-label={t('name.ask')}>
      <Stack gap="xs">
        <TextInput
          label={t('name.ask')}
          description={t('name.why')}
          value={typed}
          maxLength={80}
          error={wrong && t('name.wrong')}
          onChange={(event) => {
            setWrong(false)
            setTyped(event.currentTarget.value)
          }}
        />
        <Group gap="xs">
          <Button type="submit" variant="default" size="compact-md">
            <T id="name.give" />
          </Button>
          <Button variant="subtle" color="gray" size="compact-md" onClick={skip}>
            <T id="name.skip" />
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
