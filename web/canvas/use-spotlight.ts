import { useEffect } from 'react'
import type { Core } from 'cytoscape'
import { say } from '../../graph/analysis/findings/words/say.ts'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { Marks } from './marks.ts'
import { hint, light } from './spotlight.ts'
import type { Lit } from './spotlight.ts'

type Shown = {
  readonly core: Core | null
  readonly marks: Marks
  readonly snapshot: Snapshot
  readonly language: Language
  readonly spotlight: Finding | null
  readonly hinted: Finding | null
  readonly reducedMotion: boolean
}

/** Keeps the picture lit as the cards are: one open, one perhaps pointed at. */
export const useSpotlightOn = (shown: Shown): void => {
  const { core, marks, snapshot, language, spotlight, hinted, reducedMotion } = shown
  useEffect(() => {
    if (core !== null) light(core, marks, litOf(spotlight, snapshot, language), reducedMotion)
  }, [core, marks, spotlight, snapshot, language, reducedMotion])
  useEffect(() => {
    const other = hinted?.id === spotlight?.id ? null : hinted
    if (core !== null) hint(core, marks, litOf(other, snapshot, language))
  }, [core, marks, hinted, spotlight, snapshot, language])
}

const litOf = (finding: Finding | null, snapshot: Snapshot, language: Language): Lit | null =>
  finding === null ? null : { finding, because: (line) => say(line.because, snapshot, language) }
