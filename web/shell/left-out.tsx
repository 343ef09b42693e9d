import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { notifications } from '@mantine/notifications'
import { useDocument, useOpenDocument } from '../state/use-document.tsx'
import { useSayElements } from '../words/say-elements.ts'
import { useT } from '../words/say.tsx'

/** Says what an undo could not bring back, because it needs something that is gone or was moved since. */
export const LeftOut = (): ReactNode => {
  const t = useT()
  const say = useSayElements()
  const { core } = useOpenDocument()
  const last = useDocument(({ log }) => log.at(-1))
  const seen = useRef(last?.revision ?? 0)
  useEffect(() => {
    if (last === undefined || last.revision < seen.current) return
    if (last.leftOut === undefined || last.leftOut.length === 0) return
    if (last.author !== core.getState().author) return
    seen.current = last.revision + 1
    notifications.show({
      message: t('trouble.left-out', { what: say(last.leftOut) }),
      closeButtonProps: { 'aria-label': t('shell.close') },
    })
  }, [last, core, say, t])
  return null
}
