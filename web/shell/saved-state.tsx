import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { useDocument } from '../state/use-document.tsx'
import { useT } from '../words/say.tsx'

/** Whether what was typed is saved, in words, always. */
export const SavedState = (): ReactNode => {
  const t = useT()
  const saving = useDocument((state) => state.saving)
  const isSaved = saving.type === 'saved'
  const count = saving.type === 'saved' ? 0 : saving.changes
  return (
    <Text
      role="status"
      size="sm"
      fw={500}
      style={{ whiteSpace: 'nowrap' }}
      c={isSaved ? 'var(--vonk-good)' : saving.type === 'saving' ? 'dimmed' : 'var(--vonk-warn)'}
    >
      {isSaved && '✓ '}
      {t(`saving.${saving.type}`, { count })}
    </Text>
  )
}
