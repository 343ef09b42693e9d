import { useMemo } from 'react'
import type { Ghost } from '../../graph/analysis/ghosts.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { ghostMarks } from './ghost-mark.ts'
import type { GhostMark } from './ghost-mark.ts'

/** The ghosts as they are drawn; the same object as long as nothing of them changes. */
export const useGhostMarks = (
  snapshot: Snapshot,
  ghosts: readonly Ghost[],
  language: Language,
): readonly GhostMark[] =>
  useMemo(() => ghostMarks(snapshot, ghosts, language), [snapshot, ghosts, language])
