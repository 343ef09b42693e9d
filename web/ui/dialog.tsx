import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Modal } from '@mantine/core'
import { useT } from '../words/say.tsx'

/**
 * A question or a form before the page; Escape and its cross close it. Whoever had the keyboard before has
 * it again, unless something else took it.
 */
export const Dialog = ({
  title,
  onClose,
  size = 'md',
  children,
}: {
  title: string
  onClose: () => void
  size?: 'sm' | 'md' | 'lg'
  children: ReactNode
}): ReactNode => {
  const t = useT()
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    },
    [before],
  )
  return (
    <Modal
      opened
      centered
      size={size}
      title={title}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {children}
    </Modal>
  )
}
