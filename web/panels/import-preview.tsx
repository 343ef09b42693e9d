import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Alert, Button, Group, Loader, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { GraphError } from '../../graph/errors.ts'
import { previewCsv } from '../../graph/format/csv/preview.ts'
import type { Preview } from '../../graph/format/csv/preview.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { sayError } from '../../graph/words/say-error.ts'
import type { Problem } from '../state/document-state.ts'
import { useDispatch, useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import { setFilesToImport } from './import-file.ts'
import type { TextFile } from './import-file.ts'

type Looked = { readonly preview: Preview } | { readonly problem: Problem }

const look = async (snapshot: Snapshot, files: readonly TextFile[]): Promise<Looked> => {
  try {
    return { preview: await previewCsv(snapshot, files) }
  } catch (error) {
    if (error instanceof GraphError) return { problem: error }
    throw error
  }
}

/** What the files would change on the map as it is now; undefined until that is worked out. */
const useLooked = (files: readonly TextFile[]): Looked | undefined => {
  const snapshot = useSnapshot()
  const [looked, setLooked] = useState<Looked>()
  useEffect(() => {
    let overtaken = false
    void look(snapshot, files).then((seen) => {
      if (!overtaken) setLooked(seen)
    })
    return () => {
      overtaken = true
    }
  }, [snapshot, files])
  return looked
}

/** What files would change, before they do; then they are read in as one act. */
export const ImportPreview = ({ files }: { files: readonly TextFile[] }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const dispatch = useDispatch()
  const looked = useLooked(files)
  const close = (): void => setFilesToImport(null)
  const read = ({ changes }: Preview): void => {
    const names = files.map((file) => file.name).join(', ')
    dispatch(changes, { remark: t('import.remark', { files: names }) })
    notifications.show({
      message: t('import.done'),
      closeButtonProps: { 'aria-label': t('import.later') },
    })
    close()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t('import.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('import.cancel') }}
    >
      {looked === undefined ? (
        <Loader />
      ) : 'problem' in looked ? (
        <Stack>
          <Alert color="red">{sayError(looked.problem, language)}</Alert>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <T id="import.later" />
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Counts preview={looked.preview} />
          <RefusedRows preview={looked.preview} />
          {looked.preview.changes.length === 0 && <T id="import.nothing" />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <T id="import.cancel" />
            </Button>
            {looked.preview.changes.length > 0 && (
              <Button onClick={() => read(looked.preview)} data-autofocus>
                <T id="import.go" values={{ changes: looked.preview.changes.length }} />
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

const Counts = ({ preview }: { preview: Preview }): ReactNode => {
  const count = (status: string): number =>
    preview.rows.filter((row) => row.status === status).length
  return (
    <Text>
      <T
        id="import.counts"
        values={{
          fresh: count('new'),
          changed: count('changed'),
          same: count('same'),
          refused: count('refused'),
        }}
      />
    </Text>
  )
}

/** How many rows that stay out are listed one by one. */
const mostListed = 200

const RefusedRows = ({ preview }: { preview: Preview }): ReactNode => {
  const rows = preview.rows.filter((row) => row.reason !== undefined).slice(0, mostListed)
  if (rows.length === 0) return null
  return (
    <ScrollArea.Autosize mah={260}>
      <Table captionSide="top">
        <Table.Caption>
          <T id="import.noted-rows" />
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <T id="import.sheet" />
            </Table.Th>
            <Table.Th>
              <T id="import.row" />
            </Table.Th>
            <Table.Th>
              <T id="import.reason" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.sheet} ${row.row}`}>
              <Table.Td>{row.sheet}</Table.Td>
              <Table.Td>{row.row}</Table.Td>
              <Table.Td>
                <Reason row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}

const Reason = ({ row: { reason, details } }: { row: Preview['rows'][number] }): ReactNode => {
  const language = useLanguage()
  if (reason === undefined) return null
  if (reason === 'resident') return <T id="import.resident" />
  return sayError({ code: reason, details }, language)
}
