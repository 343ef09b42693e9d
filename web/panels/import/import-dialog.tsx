import type { ReactNode } from 'react'
import { Alert, Button, Group, Loader, Modal, Progress, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { FileBytes } from '../../../graph/format/reading/read-file.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { useDemoGuard } from '../../state/demo.ts'
import { useDispatch } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { Columns } from './columns.tsx'
import { setFilesToImport } from './import-file.ts'
import { T, WithWords, useT } from './room.ts'
import { Rows } from './rows.tsx'
import { Words } from './words.tsx'
import { useImport } from './use-import.ts'
import type { Import } from './use-import.ts'

/** What files would change, before they do; then they are read in as one act. */
export const ImportDialog = (props: { readonly files: readonly FileBytes[] }): ReactNode => (
  <WithWords>
    <Dialog {...props} />
  </WithWords>
)

const close = (): void => setFilesToImport(null)

const Dialog = ({ files }: { readonly files: readonly FileBytes[] }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const looked = useImport(files)
  const { held, problem } = looked
  return (
    <Modal
      opened
      onClose={close}
      title={t('import.title')}
      size="70rem"
      closeButtonProps={{ 'aria-label': t('import.cancel') }}
    >
      <Stack>
        {problem !== undefined && <Alert color="red">{sayError(problem, language)}</Alert>}
        {held === undefined && problem === undefined && <Reading />}
        {held?.type === 'sheets' && <Columns sheets={held.sheets} {...looked} />}
        {held?.type === 'sheets' && (
          <Words
            sheets={held.sheets}
            unknown={looked.review?.unknownWords ?? []}
            mapping={looked.mapping}
            setMapping={looked.setMapping}
          />
        )}
        {held !== undefined && <Looked looked={looked} files={files} />}
        {held === undefined && problem !== undefined && (
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <T id="import.later" />
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}

const Reading = (): ReactNode => (
  <Group role="status">
    <Loader size="sm" />
    <Text>
      <T id="import.reading" />
    </Text>
  </Group>
)

const Looked = (props: {
  readonly looked: Import
  readonly files: readonly FileBytes[]
}): ReactNode => {
  const { looked, files } = props
  const { review, progress, choices, choose } = looked
  const t = useT()
  const dispatch = useDispatch()
  const guard = useDemoGuard()
  if (review === undefined)
    return (
      <Stack gap={4} role="status">
        <Text>
          <T id="import.looking" values={{ percent: Math.round(progress * 100) }} />
        </Text>
        <Progress value={progress * 100} aria-label={t('import.reading')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <T id="import.cancel" />
          </Button>
        </Group>
      </Stack>
    )
  const { changes } = review
  const read = async (): Promise<void> => {
    if (!(await guard())) return
    const names = files.map((file) => file.name).join(', ')
    dispatch(changes, { remark: t('import.remark', { files: names }) })
    notifications.show({
      message: t('import.done'),
    })
    close()
  }
  return (
    <>
      <Rows review={review} choices={choices} choose={choose} />
      {changes.length === 0 && <T id="import.nothing" />}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          <T id="import.cancel" />
        </Button>
        {changes.length > 0 && (
          <Button onClick={() => void read()} data-autofocus>
            <T id="import.go" values={{ changes: changes.length }} />
          </Button>
        )}
      </Group>
    </>
  )
}
