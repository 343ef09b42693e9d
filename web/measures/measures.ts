import type { Findings } from '../../graph/analysis/findings/finding.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { askOver } from './ask.ts'
import type { Asker } from './ask.ts'
import { openWorker } from './open-worker.ts'

/** The findings that were computed last, and of which map. */
type Computed = { readonly map: MapId; readonly findings: Findings }

let asker: Asker | undefined
let computed: Computed | undefined
const listeners = new Set<() => void>()

/** Asks the one worker of the page for findings; it starts at the first question. */
export const askFindings = (snapshot: Snapshot, lens: Lens): void => {
  asker ??= askOver(openWorker(), (findings, question) => {
    computed = { map: question.snapshot.id, findings }
    for (const listener of listeners) listener()
  })
  asker.ask(snapshot, lens)
}

export const computedNow = (): Computed | undefined => computed

export const onComputed = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
