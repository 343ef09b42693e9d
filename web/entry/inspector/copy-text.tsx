import type { ReactNode } from 'react'
import { ActionIcon, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import type { Entity } from '../../../graph/model/element.ts'
import { isForPartners } from '../../../graph/model/partner-view.ts'
import { useAsOf } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { actorText } from '../../views/words/actor-text.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'

/** Puts somebody in words on the clipboard, as partners may read it; who is not for partners has no such button. */
export const CopyText = ({ entity }: { readonly entity: Entity }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const day = useAsOf()
  if (!isForPartners(entity)) return null
  const copy = async (): Promise<void> => {
    const copied = actorText(snapshot, entity.id, language, day)
    if (copied === undefined) return
    try {
      await navigator.clipboard.writeText(copied.text)
      notifications.show({ message: t('inspector.copied', { count: copied.leftOut }) })
    } catch {
      notifications.show({ color: 'red', message: t('inspector.not-copied') })
    }
  }
  return (
    <Tooltip label={t('inspector.copy')}>
      <ActionIcon variant="subtle" aria-label={t('inspector.copy')} onClick={() => void copy()}>
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
