import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Inspector } from '../entry/inspector.tsx'
import { Cards } from '../panels/cards.tsx'
import { GhostPanel } from '../panels/ghost/ghost-panel.tsx'
import { HeatPanel } from '../panels/heat/heat-panel.tsx'
import { History } from '../panels/history/history.tsx'
import { WhatIfPanel } from '../panels/what-if/what-if-panel.tsx'
import { useSetView, useView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { tourStop } from './tour/stops.ts'
import classes from './bench.module.css'

/** What stands out, or what is selected, or what was done. `onGo`: what was asked for is on the map. */
export const RightSide = ({ onGo }: { onGo?: () => void }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const { panel, selected } = useView()
  return (
    <aside
      aria-label={t('shell.panel')}
      className={`${classes['side']} ${classes['right']}`}
      {...tourStop('cards')}
    >
      {panel !== 'cards' && (
        <Button
          variant="subtle"
          color="gray"
          className={classes['back']}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => setView({ panel: 'cards', selected: [], ghost: null, warm: null })}
        >
          <T id="cards.title" />
        </Button>
      )}
      {panel === 'cards' && <Cards />}
      {panel === 'inspector' && <Inspector id={selected.length === 1 ? selected[0] : undefined} />}
      {panel === 'heat' && <HeatPanel />}
      {panel === 'what-if' && <WhatIfPanel />}
      {panel === 'ghost' && <GhostPanel />}
      {panel === 'history' && <History {...(onGo !== undefined && { onLook: onGo })} />}
    </aside>
  )
}
