import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useMediaQuery } from '@mantine/hooks'
import { Share } from '../documents/share.ts'
import { BeginInitiative } from '../entry/begin-initiative/begin-initiative.tsx'
import { PastBanner } from '../panels/history/past-banner.tsx'
import { Export } from '../panels/export/export.ts'
import { GiftReturned } from '../panels/gift/gift.tsx'
import { ImportDrop } from '../panels/import/import-drop.tsx'
import { Restore } from '../panels/restore/restore.ts'
import { Worksheet } from '../panels/worksheet/worksheet.ts'
import { usePast } from '../state/past.ts'
import { useKeepAnalysed } from '../measures/use-analysis.ts'
import { useUnsavedGuard } from '../state/use-document.tsx'
import { useView } from '../state/view.ts'
import { T } from '../words/say.tsx'
import classes from './bench.module.css'
import { DemoQuestion } from './demo-question.tsx'
import { Palette } from './palette/palette.tsx'
import { LeftOut } from './left-out.tsx'
import { LeftSide } from './left-side.tsx'
import { MapView } from './map-view.tsx'
import { SaveView } from '../views/saved/save-view.tsx'
import { OpenView } from '../views/open-view.tsx'
import { RightSide } from './right-side.tsx'
import { Sheet } from './sheet.tsx'
import { Tour } from './tour/tour.tsx'
import { TopBar } from './top-bar.tsx'
import { Trouble } from './trouble.tsx'
import { UndoKeys } from './undo-keys.tsx'
import { useMapTitle } from './use-map-title.ts'

/** The workbench: the bar above, views and legend on the left, the map, what stands out on the right. */
export const Bench = (): ReactNode => {
  useUnsavedGuard()
  useMapTitle()
  useKeepAnalysed()
  const { view } = useView()
  const narrow = useMediaQuery('(max-width: 899.98px)', window.innerWidth < 900)
  const [sheet, setSheet] = useState<'left' | 'right' | null>(null)
  const isPast = usePast() !== null
  const middle = useRef<HTMLElement>(null)
  const open = (side: 'left' | 'right') => () => setSheet(side)
  return (
    <div className={classes['bench']}>
      <a className={classes['skip']} href="#middle">
        <T id="shell.skip" />
      </a>
      <TopBar {...(narrow && { onLeft: open('left'), onRight: open('right') })} />
      {!narrow && <LeftSide />}
      <main
        ref={middle}
        id="middle"
        tabIndex={-1}
        className={classes['middle']}
        data-past={isPast || undefined}
      >
        <Trouble />
        {view === 'map' ? (
          <MapView onOpen={open('right')} />
        ) : (
          <div className={classes['words']}>
            <OpenView name={view} />
          </div>
        )}
        <PastBanner onBack={() => middle.current?.focus()} />
      </main>
      {!narrow && <RightSide />}
      {narrow && (
        <>
          <Sheet side="left" open={sheet === 'left'} onClose={() => setSheet(null)}>
            <LeftSide onGo={() => setSheet(null)} />
          </Sheet>
          <Sheet side="right" open={sheet === 'right'} onClose={() => setSheet(null)}>
            <RightSide onGo={() => setSheet(null)} />
          </Sheet>
        </>
      )}
      <UndoKeys />
      <LeftOut />
      <Palette />
      <ImportDrop />
      <Share />
      <Export />
      <GiftReturned />
      <Restore />
      <Worksheet />
      <BeginInitiative />
      <SaveView />
      <DemoQuestion />
      <Tour />
    </div>
  )
}
