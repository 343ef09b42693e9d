import type { ReactNode } from 'react'
import { Drawer } from '@mantine/core'
import { useT } from '../words/say.tsx'

/** On a narrow screen a side panel slides over the map. */
export const Sheet = ({
  side,
  open,
  onClose,
  children,
}: {
  side: 'left' | 'right'
  open: boolean
  onClose: () => void
  children: ReactNode
}): ReactNode => {
  const t = useT()
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position={side === 'left' ? 'left' : 'bottom'}
      size={side === 'left' ? 280 : '70%'}
      padding="xs"
      title={t(side === 'left' ? 'shell.views' : 'shell.panel')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {children}
    </Drawer>
  )
}
