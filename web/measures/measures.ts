import type { Analysis, Outlook } from '../../graph/analysis/analysis.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { askOver } from './ask.ts'
import type { Asker } from './ask.ts'
import { openWorker } from './open-worker.ts'

/** What was computed last, and of which map. */
type Computed = { readonly map: MapId; readonly analysis: Analysis }

let asker: Asker | undefined
let computed: Computed | undefined
const listeners = new Set<() => void>()

/** Asks the one worker of the page to look at a map; it starts at the first question. */
export const askAnalysis = (snapshot: Snapshot, outlook: Outlook): void => {
  asker ??= askOver(openWorker(), (analysis, { snapshot: seen }) => {
    computed = { map: seen.id, analysis }
    for (const listener of listeners) listener()
  })
  asker.ask(snapshot, outlook)
}

export const computedNow = (): Computed | undefined => computed

export const onComputed = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
