import type { ReactNode } from 'react'
import { Legend } from '../canvas/legend.tsx'
import { Files } from '../panels/files.tsx'
import { usePast } from '../state/past.ts'
import { useView } from '../state/view.ts'
import { AskName } from './ask-name.tsx'
import { tourStop } from './tour/stops.ts'
import { ViewNav } from './view-nav.tsx'
import classes from './bench.module.css'

/** The views by name, and under them what the drawings mean. `onGo`: another view was chosen. */
export const LeftSide = ({ onGo }: { onGo?: () => void }): ReactNode => {
  const { view } = useView()
  const past = usePast()
  return (
    <div className={`${classes['side']} ${classes['left']}`}>
      <div {...tourStop('views')}>
        <ViewNav onGo={onGo} />
      </div>
      {view === 'map' && <Legend />}
      {past === null && <Files />}
      <AskName />
    </div>
  )
}
