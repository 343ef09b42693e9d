import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Alert, Button, Group, Loader, NativeSelect, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { valueOf } from '../../api/answer.ts'
import { client } from '../../api/client-here.ts'
import { useDemoGuard } from '../../state/demo.ts'
import { useDispatch, useDocument, useSnapshot } from '../../state/use-document.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage } from '../../words/language.ts'
import { useMoment } from '../../words/moment.ts'
import { T, WithWords, useT } from './room.ts'
import { whatWouldChange } from './what-would-change.ts'

/** The copies that were kept: one is chosen, what it would change is shown, and only then it is put back. */
export const RestoreDialog = (props: { readonly onClose: () => void }): ReactNode => (
  <WithWords>
    <Copies {...props} />
  </WithWords>
)

const Copies = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const t = useT()
  const sayMoment = useMoment()
  const map = useDocument((state) => state.map)
  const [chosen, setChosen] = useState<string | null>(null)
  const list = useQuery({
    queryKey: ['backups'],
    queryFn: async () => valueOf(await client.backups()),
    gcTime: 0,
  })
  const copies = list.data ?? []
  const name = chosen ?? copies[0]?.name
  const copy = useQuery({
    queryKey: ['backups', name, map],
    queryFn: async () => valueOf(await client.backedUp(name ?? '', map)),
    enabled: name !== undefined,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
  const at = copies.find((each) => each.name === name)?.at
  return (
    <Dialog title={t('restore.title')} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">
          <T id="restore.what" />
        </Text>
        {list.isLoading && <Loader size="sm" />}
        {(list.isError || copy.isError) && (
          <Alert color="warm" role="alert">
            <T id={list.isError ? 'shell.away' : 'restore.not-in'} />
          </Alert>
        )}
        {list.isSuccess && copies.length === 0 && (
          <Text role="status">
            <T id="restore.none" />
          </Text>
        )}
        {name !== undefined && (
          <NativeSelect
            label={t('restore.choose')}
            value={name}
            data={copies.map((each) => ({
              value: each.name,
              label: t('restore.size', {
                date: sayMoment(each.at),
                kb: Math.max(1, Math.round(each.bytes / 1024)),
              }),
            }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {copy.isLoading && (
          <Text role="status">
            <T id="restore.coming" />
          </Text>
        )}
        {copy.data !== undefined && at !== undefined && (
          <Preview wanted={copy.data} date={sayMoment(at)} onDone={onClose} />
        )}
      </Stack>
    </Dialog>
  )
}

type PreviewProps = {
  readonly wanted: Snapshot
  readonly date: string
  readonly onDone: () => void
}

const Preview = ({ wanted, date, onDone }: PreviewProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const present = useSnapshot()
  const dispatch = useDispatch()
  const guard = useDemoGuard()
  const would = useMemo(
    () => whatWouldChange(present, wanted, language),
    [present, wanted, language],
  )
  const { changes, lines } = would
  if (changes.length === 0)
    return (
      <Text role="status">
        <T id="restore.same" />
      </Text>
    )
  const putBack = async (): Promise<void> => {
    if (!(await guard())) return
    dispatch(changes, { remark: t('restore.remark', { date }) })
    notifications.show({
      message: t('restore.done', { date }),
    })
    onDone()
  }
  return (
    <Stack gap={6} role="status">
      {parts.map((part) => (
        <Names key={part} part={part} names={would[part]} />
      ))}
      {lines.made + lines.removed + lines.changed > 0 && (
        <Text>
          <T id="restore.lines" values={lines} />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <T id="restore.undo" />
      </Text>
      <Group justify="flex-end">
        <Button onClick={() => void putBack()}>
          <T id="restore.go" />
        </Button>
      </Group>
    </Stack>
  )
}

const parts = ['made', 'removed', 'changed'] as const

/** More names are no longer read. */
const mostNames = 12

const Names = (props: {
  readonly part: (typeof parts)[number]
  readonly names: readonly string[]
}): ReactNode => {
  const { part, names } = props
  const t = useT()
  if (names.length === 0) return null
  const rest = names.length - mostNames
  const shown = [
    ...names.slice(0, mostNames),
    ...(rest > 0 ? [t('restore.more', { count: rest })] : []),
  ].join(', ')
  return (
    <Text>
      <T id={`restore.${part}`} values={{ count: names.length, names: shown }} />
    </Text>
  )
}
