import type { Language } from '../../../model/language.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import type { Finding, Message } from '../finding.ts'
import { say } from './say.ts'

/** A finding in words, ready for a card, an answer of the API or a page. */
export type SaidFinding = {
  readonly title: string
  readonly sentence: string
  readonly step: string
  readonly evidence: readonly string[]
  readonly pitfall: string
  /** How sure this is, in a sentence. */
  readonly howWeKnow: string
}

/** Says a finding in somebody's language. @throws Error as `say` does */
export const sayFinding = (
  finding: Finding,
  snapshot: Snapshot,
  language: Language,
): SaidFinding => {
  const said = (message: Message): string => say(message, snapshot, language)
  return {
    title: said(finding.title),
    sentence: said(finding.sentence),
    step: said(finding.step),
    evidence: finding.evidence.map(said),
    pitfall: said(finding.pitfall),
    howWeKnow: said({ id: `certainty.${finding.certainty}`, values: {} }),
  }
}
