import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { notifications } from '@mantine/notifications'
import { useStore } from 'zustand'
import { useOpenDocument } from '../state/use-document.tsx'
import { useSayElements } from '../words/say-elements.ts'
import { useT } from '../words/say.tsx'

/** Says what an undo could not bring back, because it needs something that is gone or was moved since. */
export const LeftOut = (): ReactNode => {
  const t = useT()
  const say = useSayElements()
  const { core } = useOpenDocument()
  const log = useStore(core, ({ saved }) => saved.log)
  const seen = useRef(log.length)
  useEffect(() => {
    const fresh = log.slice(seen.current)
    seen.current = Math.max(seen.current, log.length)
    for (const { author, leftOut = [] } of fresh) {
      if (leftOut.length === 0 || author !== core.getState().author) continue
      notifications.show({
        message: t('trouble.left-out', { what: say(leftOut) }),
      })
    }
  }, [log, core, say, t])
  return null
}
