import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Stack, TextInput, Textarea } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import { useSaidAct } from '../../entry/use-act.tsx'
import { setFields } from '../../../graph/change/set-fields.ts'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { onDemand } from '../../ui/on-demand.ts'
import { T, useT } from '../../words/say.tsx'
import { saveView } from './saved-views.ts'
import type { SavedView } from './saved-views.ts'

const { useIsOpen, open, close } = onDemand()

/** Asks for the name of what is looked at now, to keep it. */
export const openSaveView = open

/** The dialog for it, once a page. */
export const SaveView = (): ReactNode =>
  useIsOpen() && <SaveViewDialog changes={null} onClose={close} />

type SaveViewDialogProps = {
  /** What was kept and gets another name; null: what is looked at now. */
  readonly changes: SavedView | null
  readonly onClose: () => void
}

/** Asks for a name and a sentence. */
export const SaveViewDialog = ({ changes, onClose }: SaveViewDialogProps): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const view = useView()
  const [name, setName] = useState(changes?.name ?? '')
  const [sentence, setSentence] = useState(changes?.sentence ?? '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    onClose()
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
    <Dialog title={changes === null ? t('saved.save') : changes.name} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('saved.name')}
            required
            maxLength={longestShort}
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
