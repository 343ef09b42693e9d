import { useCallback } from 'react'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { actId } from '../../graph/change/history.ts'
import type { Change } from '../../graph/change/change.ts'
import type { Revision } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { useToday } from '../state/as-of.ts'
import { useDemoGuard } from '../state/demo.ts'
import { usePast } from '../state/past.ts'
import { useOpenDocument } from '../state/use-document.tsx'
import { useT } from '../words/say.tsx'
import { notedOn } from './changes/noted.ts'
import type { Noted } from './changes/noted.ts'
import { withPlaces } from './changes/placing.ts'

/** What an act changes, worked out on the newest state of the map. */
export type Make = (snapshot: Snapshot, noted: Noted) => readonly Change[]

/**
 * Does something to the map as its author's own knowledge of today. `seenAt`: the revision that the author
 * looked at, when that is not the newest. False: not here after all, or not while looking back.
 */
export const useAct = (): ((make: Make, seenAt?: Revision) => Promise<boolean>) => {
  const document = useOpenDocument()
  const guard = useDemoGuard()
  const today = useToday()
  const inert = usePast() !== null
  return useCallback(
    async (make, seenAt) => {
      if (inert || !(await guard())) return false
      const { snapshot } = document.state.getState()
      const changes = make(snapshot, notedOn(snapshot, today))
      const seen = seenAt === undefined ? {} : { seenAt }
      document.dispatch(withPlaces(snapshot, changes), seen)
      return true
    },
    [inert, document, guard, today],
  )
}

/** The same, and then says what was done, with a way back. */
export const useSaidAct = (): ((
  make: Make,
  said: string,
  seenAt?: Revision,
) => Promise<boolean>) => {
  const act = useAct()
  const document = useOpenDocument()
  const t = useT()
  return useCallback(
    async (make, said, seenAt) => {
      if (!(await act(make, seenAt))) return false
      const done = document.state.getState().log.at(-1)
      const id = notifications.show({
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{said}</Text>
            <Button
              variant="default"
              size="compact-sm"
              style={{ flex: 'none' }}
              onClick={() => {
                if (done !== undefined) document.undoAct(actId(done))
                notifications.hide(id)
              }}
            >
              {t('entry.undo')}
            </Button>
          </Group>
        ),
      })
      return true
    },
    [act, document, t],
  )
}
