import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Change } from '../../graph/change/change.ts'
import type { Commit } from '../../graph/change/commit.ts'
import type { MapId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { undoCommit } from './document.ts'
import type { Document } from './document.ts'
import type { DocumentState } from './document-state.ts'
import { nextActs } from './own-acts.ts'
import { Opening } from './opening.tsx'
import { usePast } from './past.ts'
import { useOpened } from './use-opened.ts'

const Context = createContext<Document | null>(null)

type Opens = { readonly map: MapId; readonly children: ReactNode }

/** Opens a map and keeps it up to date; meanwhile it says so, and when it cannot, why. */
export const DocumentProvider = ({ map, children }: Opens): ReactNode => {
  const [turn, setTurn] = useState(0)
  return (
    <OneOpening key={`${map} ${turn}`} map={map} onRetry={() => setTurn(turn + 1)}>
      {children}
    </OneOpening>
  )
}

const OneOpening = ({ map, onRetry, children }: Opens & { onRetry: () => void }): ReactNode => {
  const opened = useOpened(map)
  if (opened.type !== 'open') return <Opening opened={opened} onRetry={onRetry} />
  return <Context value={opened.document}>{children}</Context>
}

/** The map that is open here. */
export const useOpenDocument = (): Document => {
  const document = useContext(Context)
  if (document === null) throw new Error('No map is open here.')
  return document
}

/** A part of what the screens show of the map; drawn again only when that part changes. */
export const useDocument = <T,>(select: (state: DocumentState) => T): T =>
  useStore(useOpenDocument().state, select)

/** The map as the screens show it: with what is not saved yet in it or, looking back, as it was. */
export const useSnapshot = (): Snapshot => {
  const present = useDocument((state) => state.snapshot)
  return usePast()?.snapshot ?? present
}

/** Does something to the map: on screen at once, sent in order. Who looks back changes nothing. */
export const useDispatch = (): Dispatch => {
  const { dispatch } = useOpenDocument()
  return usePast() === null ? dispatch : unheard
}

type Dispatch = (changes: readonly Change[], options?: { remark?: string }) => void

const unheard: Dispatch = () => undefined

/** The acts that the keys would take back or bring again, and the ways to do it; none for who looks back. */
export const useUndo = (): {
  readonly undo?: Commit
  readonly redo?: Commit
  readonly runUndo: () => void
  readonly runRedo: () => void
} => {
  const document = useOpenDocument()
  const log = useDocument((state) => state.log)
  const author = useStore(document.core, (core) => core.author)
  const inert = usePast() !== null
  const next = useMemo(() => (inert ? {} : nextActs(log, author)), [inert, log, author])
  return useMemo(
    () => ({
      ...next,
      runUndo: () => undoCommit(document, next.undo),
      runRedo: () => undoCommit(document, next.redo),
    }),
    [document, next],
  )
}

/** Keeps the page from closing unasked while something is not saved. */
export const useUnsavedGuard = (): void => {
  const isSaved = useDocument((state) => state.saving.type === 'saved')
  useEffect(() => {
    if (isSaved) return
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [isSaved])
}
