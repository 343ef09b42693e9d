import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Stack, TextInput, Textarea } from '@mantine/core'
import { create } from 'zustand'
import { useSaidAct } from '../../entry/use-act.tsx'
import { setFields } from '../../entry/changes/fields.ts'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { T, useT } from '../../words/say.tsx'
import { saveView } from './saved-views.ts'
import type { SavedView } from './saved-views.ts'

type Saving = { readonly open: boolean; readonly changes: SavedView | null }

const useSaving = create<Saving>(() => ({ open: false, changes: null }))

/** Asks for the name of what is looked at now, to keep it; or for another name of what was kept. */
export const openSaveView = (changes: SavedView | null = null): void =>
  useSaving.setState({ open: true, changes })

const close = (): void => useSaving.setState({ open: false, changes: null })

/** The dialog, once a page. */
export const SaveView = (): ReactNode => {
  const { open, changes } = useSaving()
  return open && <SaveViewDialog changes={changes} />
}

const SaveViewDialog = ({ changes }: { readonly changes: SavedView | null }): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const view = useView()
  const [name, setName] = useState(changes?.name ?? '')
  const [sentence, setSentence] = useState(changes?.sentence ?? '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    close()
    void act(
      (now) =>
        changes === null
          ? saveView(now, { name, sentence }, view)
          : setFields(changes.entity, {
              name: name.trim(),
              sentence: sentence.trim() === '' ? null : sentence.trim(),
            }),
      t('saved.kept', { name: name.trim() }),
    )
  }
  return (
    <Dialog title={changes === null ? t('saved.save') : changes.name} onClose={close}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('saved.name')}
            required
            maxLength={140}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('saved.sentence')}
            autosize
            minRows={2}
            maxLength={2000}
            value={sentence}
            onChange={(event) => setSentence(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit">
              <T id="saved.keep" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
