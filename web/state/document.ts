import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Change } from '../../graph/change/change.ts'
import { actId } from '../../graph/change/history.ts'
import type { Commit } from '../../graph/change/commit.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Client } from '../api/client.ts'
import { dispatched, savingOf } from './core.ts'
import type { Core } from './core.ts'
import type { CoreStore } from './core-store.ts'
import type { DocumentState } from './document-state.ts'
import { keepFollowing } from './follow.ts'
import { createPause } from './patience.ts'
import type { Act } from './pending.ts'
import { keepSending } from './send.ts'
import { dropped } from './drop.ts'
import { settled } from './settle.ts'
import type { Choice } from './settle.ts'
import { takenBack } from './take-back.ts'

/** A map that is open in this window. */
export type Document = {
  readonly state: StoreApi<DocumentState>
  readonly core: CoreStore
  readonly dispatch: (changes: readonly Change[], options?: Omit<Act, 'changes' | 'undoes'>) => void
  /** Takes an act back, or an undo: the room works out what that means. */
  readonly undoAct: (id: string) => void
  /** Tries at once what would be tried again later. */
  readonly sendNow: () => void
  /** Decides a conflict: one choice for each, in their order. */
  readonly resolve: (choices: readonly Choice[]) => void
  /** Lets go of what was refused, and of what hangs on it. */
  readonly drop: () => void
  /** Sends and follows, until the signal ends it. */
  readonly run: (signal: AbortSignal) => Promise<void>
}

export const createDocument = (client: Client, map: MapId, core: CoreStore): Document => {
  const state = createStore<DocumentState>()(() => stateOf(map, core.getState()))
  core.subscribe((now) => state.setState(stateOf(map, now)))
  const act = (done: Act): void => core.setState(dispatched(done))
  const retry = createPause()
  return {
    state,
    core,
    dispatch: (changes, options) => {
      if (changes.length > 0) act({ changes, ...options })
    },
    undoAct: (id) => core.setState(takenBack(id)),
    sendNow: retry.end,
    resolve: (choices) => core.setState(settled(choices)),
    drop: () => core.setState(dropped),
    run: async (signal) => {
      await Promise.all([
        keepSending({ client, map, store: core, retry, signal }),
        keepFollowing({ client, map, store: core, retry, signal }),
      ])
    },
  }
}

const stateOf = (map: MapId, core: Core): DocumentState => ({
  map,
  snapshot: core.shown.snapshot,
  log: core.shown.log,
  saving: savingOf(core),
})

/** Takes an act back by any of its commits. */
export const undoCommit = (document: Document, commit: Commit | undefined): void => {
  if (commit !== undefined) document.undoAct(actId(commit))
}
