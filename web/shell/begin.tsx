import type { ReactNode } from 'react'
import { Wizard } from '../entry/wizard.tsx'
import { ImportDrop } from '../panels/import/import-drop.tsx'
import { useUnsavedGuard } from '../state/use-document.tsx'
import { Palette } from './palette/palette.tsx'
import classes from './bench.module.css'
import { LeftOut } from './left-out.tsx'
import { TopBar } from './top-bar.tsx'
import { Trouble } from './trouble.tsx'
import { UndoKeys } from './undo-keys.tsx'
import { useMapTitle } from './use-map-title.ts'

/** The first steps on a new map: who you are here, and the first names and lines. */
export const Begin = (): ReactNode => {
  useUnsavedGuard()
  useMapTitle()
  return (
    <div className={classes['begin']}>
      <TopBar bare />
      <Trouble />
      <Wizard />
      <ImportDrop />
      <UndoKeys />
      <LeftOut />
      <Palette />
    </div>
  )
}
