import type { ReactNode } from 'react'
import { Modal } from '@mantine/core'
import { useT } from '../words/say.tsx'

/** A question or a form before the page; Escape and its cross close it. */
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
