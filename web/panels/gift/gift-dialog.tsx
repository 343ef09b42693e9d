import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useStore } from 'zustand'
import { unknownIn } from '../../../graph/format/gift.ts'
import type { Gift } from '../../../graph/format/gift.ts'
import { useDemoGuard } from '../../state/demo.ts'
import { useDispatch, useOpenDocument } from '../../state/use-document.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { roomWords } from '../../words/room-words.tsx'
import { useSayDate } from '../../words/moment.ts'
import { giftWords } from './gift-words.ts'

const { WithWords, T, useT } = roomWords(giftWords)

type GiftDialogProps = { readonly gift: Gift; readonly onClose: () => void }

/** Tells what the other did, step by step, and takes it over: each step as an act of its own, in its order. */
export const GiftDialog = (props: GiftDialogProps): ReactNode => (
  <WithWords>
    <Returned {...props} />
  </WithWords>
)

const Returned = ({ gift, onClose }: GiftDialogProps): ReactNode => {
  const t = useT()
  const sayDate = useSayDate()
  const dispatch = useDispatch()
  const guard = useDemoGuard()
  const { core } = useOpenDocument()
  const log = useStore(core, ({ saved }) => saved.log)
  const unknown = useMemo(() => unknownIn(gift, log), [gift, log])
  const nameOf = (author: string): string => (author === '' ? t('gift.somebody') : author)
  const take = async (): Promise<void> => {
    if (!(await guard())) return
    for (const { author, changes } of unknown)
      dispatch(changes, { remark: t('gift.remark', { author: nameOf(author) }) })
    notifications.show({
      message: t('gift.taken', { count: unknown.length }),
    })
    onClose()
  }
  return (
    <Dialog title={t('gift.title')} onClose={onClose}>
      <Stack gap="md">
        <Text role="status">
          <T
            id={unknown.length === 0 ? 'gift.none' : 'gift.count'}
            values={{ count: unknown.length }}
          />
        </Text>
        <ScrollArea.Autosize mah={320} tabIndex={0} role="group" aria-label={t('gift.title')}>
          <ul>
            {unknown.map(({ author, at, changes }, nth) => (
              <li key={`${at} ${nth}`}>
                <T
                  id="gift.step"
                  values={{
                    date: sayDate(at.slice(0, 10)),
                    author: nameOf(author),
                    count: changes.length,
                  }}
                />
              </li>
            ))}
          </ul>
        </ScrollArea.Autosize>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <T id={unknown.length === 0 ? 'shell.close' : 'gift.cancel'} />
          </Button>
          {unknown.length > 0 && (
            <Button onClick={() => void take()} data-autofocus>
              <T id="gift.take" />
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
