import { useEffect, useEffectEvent } from 'react'
import type { Core } from 'cytoscape'
import type { GhostMark } from './ghost-mark.ts'
import { listenToGhosts, syncGhosts } from './ghosts.ts'
import type { MapCanvasProps } from './map-canvas-props.ts'
import type { Marks } from './marks.ts'
import { listenToGroups, syncAreas } from './areas.ts'
import { syncNear } from './near.ts'
import { syncPossible } from './possible-lines.ts'
import { syncSupposed } from './supposed.ts'
import { syncWarm } from './warm.ts'

type Layers = Pick<
  MapCanvasProps,
  'areas' | 'chosenGhost' | 'onGhost' | 'onUnfold' | 'possible' | 'supposed' | 'warm' | 'near'
> & {
  readonly core: Core | null
  readonly marks: Marks
  readonly ghosts: readonly GhostMark[]
}

/** What is drawn over the map itself: who is not there yet, what could be, what would be, how warm it is. */
export const useLayers = (layers: Layers): void => {
  const { core, marks, areas, ghosts, chosenGhost, possible, supposed, warm, near } = layers
  useEffect(() => {
    if (core !== null) syncGhosts(core, ghosts, chosenGhost)
  }, [core, ghosts, chosenGhost])
  useEffect(() => {
    if (core !== null) syncAreas(core, marks, areas)
  }, [core, marks, areas])
  const unfolded = useEffectEvent(layers.onUnfold)
  useEffect(
    () => (core === null ? undefined : listenToGroups(core, (key) => unfolded(key))),
    [core],
  )
  const tapped = useEffectEvent(layers.onGhost)
  useEffect(() => (core === null ? undefined : listenToGhosts(core, (id) => tapped(id))), [core])
  useEffect(() => {
    if (core !== null) syncPossible(core, marks, possible)
  }, [core, marks, possible])
  useEffect(() => {
    if (core !== null) syncSupposed(core, marks, supposed)
  }, [core, marks, supposed])
  useEffect(() => {
    if (core !== null) syncWarm(core, marks, warm)
  }, [core, marks, warm])
  useEffect(() => {
    if (core !== null) syncNear(core, marks, ghosts, near)
  }, [core, marks, near, ghosts])
}
