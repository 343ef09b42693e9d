import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import { MapCanvas } from '../canvas/map-canvas.tsx'
import type { CanvasHandle } from '../canvas/map-canvas-props.ts'
import type { Near } from '../canvas/near.ts'
import { ConnectDialog } from '../entry/connect-dialog.tsx'
import { EntryLine } from '../entry/entry-line.tsx'
import type { Ghost } from '../../graph/analysis/ghosts.ts'
import type { Id } from '../../graph/model/ids.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useAsOf } from '../state/as-of.ts'
import { useHidden } from '../state/lens.ts'
import { usePast } from '../state/past.ts'
import { useSpotlight } from '../state/spotlight.ts'
import { useDispatch, useSnapshot } from '../state/use-document.tsx'
import { useGroups } from '../state/use-groups.ts'
import { supposesAnything, useSupposing } from '../state/supposing.ts'
import { useSetView, useView } from '../state/view.ts'
import type { View } from '../state/view.ts'
import { useLook } from '../ui/use-look.ts'
import { useLanguage } from '../words/language.ts'
import { T } from '../words/say.tsx'
import classes from './bench.module.css'
import { LensChips } from './lens-chips.tsx'
import { tourStop } from './tour/stops.ts'
import { NearChip } from './near-chip.tsx'

/** The map as a picture, the lens above it and the entry line below. `onOpen`: show its panel. */
export const MapView = ({ onOpen }: { onOpen: () => void }): ReactNode => {
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const hidden = useHidden()
  const language = useLanguage()
  const dispatch = useDispatch()
  const setView = useSetView()
  const {
    selected,
    filter,
    near,
    panel,
    only,
    warm,
    ghosts,
    ghost,
    possible,
    at,
    group,
    folded: foldedKeys,
  } = useView()
  const missing = useAnalysis((analysis) => analysis.ghosts) ?? nobody
  const withLines = useAnalysis(({ findings }) => (possible ? findings.findings : null)) ?? null
  const supposing = useSupposing()
  const whatIf = useAnalysis((analysis) => analysis.whatIf) ?? null
  const supposed = useMemo(
    () => (panel === 'what-if' && supposesAnything(supposing) ? { supposing, whatIf } : null),
    [panel, supposing, whatIf],
  )
  const groups = useGroups()
  const folded = useMemo(
    () => groups.filter(({ key }) => foldedKeys.includes(key)),
    [groups, foldedKeys],
  )
  const areas = useMemo(
    () => groups.filter(({ key }) => !foldedKeys.includes(key)),
    [groups, foldedKeys],
  )
  const around = useMemo(() => nearOf(selected, near), [selected, near])
  const past = usePast()
  const spotlight = useSpotlight(({ finding }) => finding)
  const hinted = useSpotlight(({ hovered }) => hovered)
  const look = useLook()
  const reducedMotion = useReducedMotion()
  const canvas = useRef<CanvasHandle>(null)
  const [pair, setPair] = useState<{ readonly from: Id; readonly to: Id } | null>(null)
  return (
    <div className={classes['map']}>
      <VisuallyHidden component="h1">
        <T id="shell.map" />
      </VisuallyHidden>
      <LensChips />
      <div className={classes['picture']} {...tourStop('map')}>
        <MapCanvas
          ref={canvas}
          snapshot={snapshot}
          asOf={asOf}
          language={language}
          selected={selected}
          spotlight={spotlight}
          hinted={hinted}
          ghosts={ghosts && filter === '' && group === null ? missing : nobody}
          chosenGhost={panel === 'ghost' ? ghost : null}
          possible={withLines}
          supposed={supposed}
          near={around}
          warm={warm}
          hidden={hidden}
          areas={areas}
          folded={folded}
          viewport={at}
          look={look}
          reducedMotion={reducedMotion}
          readOnly={past !== null}
          onSelect={(ids) => {
            setView({ selected: ids, panel: panelFor(ids, { panel, only }) })
          }}
          onMove={(positions) => dispatch([{ op: 'move', positions }])}
          onViewport={(viewport) => setView({ at: viewport })}
          onConnect={(from, to) => setPair({ from, to })}
          onGhost={(id) => {
            setView({ selected: [], panel: 'ghost', ghost: id })
            onOpen()
          }}
          onUnfold={(key) => setView({ folded: foldedKeys.filter((each) => each !== key) })}
          onOpen={(id) => {
            setView({ selected: [id], panel: 'inspector' })
            onOpen()
          }}
        />
        <NearChip />
      </div>
      {past === null && (
        <div className={classes['entry']} {...tourStop('entry')}>
          <EntryLine />
        </div>
      )}
      {past === null && pair !== null && <ConnectDialog {...pair} onClose={() => setPair(null)} />}
    </div>
  )
}

const nobody: readonly Ghost[] = []

/** Whom the picture stands around: the one that is selected. */
const nearOf = ([id, ...others]: readonly Id[], steps: number | null): Near | null =>
  id === undefined || others.length > 0 || steps === null ? null : { id, steps }

/** What is selected is shown, unless somebody reads the history of what is. */
const panelFor = (
  ids: readonly Id[],
  { panel, only }: Pick<View, 'panel' | 'only'>,
): View['panel'] => {
  if (ids.length === 0) return panel === 'inspector' || panel === 'ghost' ? 'cards' : panel
  // Who looks at what would be goes on looking.
  if (panel === 'what-if' || panel === 'heat') return panel
  return panel === 'history' && only ? 'history' : 'inspector'
}
