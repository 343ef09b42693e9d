import type { ReactNode } from 'react'
import { ActionIcon } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import type { Core } from 'cytoscape'
import { useT } from '../words/say.tsx'
import { fit, zoomBy } from './camera.ts'
import styles from './canvas.module.css'

const step = 1.3

export const ZoomButtons = ({
  core,
  reducedMotion,
}: {
  core: Core
  reducedMotion: boolean
}): ReactNode => {
  const t = useT()
  const buttons = [
    ['canvas.zoom-in', IconPlus, () => zoomBy(core, step, reducedMotion)],
    ['canvas.zoom-out', IconMinus, () => zoomBy(core, 1 / step, reducedMotion)],
    ['canvas.fit', IconFocusCentered, () => fit(core, reducedMotion)],
  ] as const
  return (
    <div className={styles['zoom']} role="group" aria-label={t('canvas.zoom')}>
      {buttons.map(([id, Icon, act]) => (
        <ActionIcon
          key={id}
          variant="default"
          size={32}
          aria-label={t(id)}
          onClick={() => {
            act()
            core.emit('zoomed')
          }}
        >
          <Icon size={17} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  )
}
