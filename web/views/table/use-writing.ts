import { useCallback, useState } from 'react'
import type { Revision } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { notedOn } from '../../entry/changes/noted.ts'
import { useAct, useSaidAct } from '../../entry/use-act.tsx'
import { useToday } from '../../state/as-of.ts'
import { useOpenDocument } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { cellsOf } from './cells.ts'
import { written } from './written.ts'
import type { Entry, Refused } from './written.ts'

/** What somebody saw when they began to write. */
export type Seen = { readonly snapshot: Snapshot; readonly revision: Revision }

type Writing = {
  /** What stands on the map now, for who begins to write. */
  readonly look: () => Seen
  /** Writes texts in cells, in one act: all of them, or none where one is refused. */
  readonly write: (entries: readonly Entry[], seen: Seen) => void
  /** What was refused the last time. */
  readonly refused: readonly Refused[]
}

/** How the table changes the map. */
export const useWriting = (): Writing => {
  const t = useT()
  const language = useLanguage()
  const document = useOpenDocument()
  const today = useToday()
  const act = useAct()
  const saidAct = useSaidAct()
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const look = useCallback(
    (): Seen => ({
      snapshot: document.state.getState().snapshot,
      revision: document.core.getState().saved.snapshot.revision,
    }),
    [document],
  )
  const write = useCallback(
    (entries: readonly Entry[], { snapshot, revision }: Seen): void => {
      const noted = notedOn(snapshot, today)
      const made = written(snapshot, noted, cellsOf(snapshot, language), entries)
      setRefused(made.refused)
      if (made.refused.length > 0 || made.count === 0) return
      const make = () => made.changes
      // One cell shows itself that it changed; of many one is told, with a way back.
      if (entries.length === 1) void act(make, revision)
      else void saidAct(make, t('table.written', { count: made.count }), revision)
    },
    [act, saidAct, language, today, t],
  )
  return { look, write, refused }
}
