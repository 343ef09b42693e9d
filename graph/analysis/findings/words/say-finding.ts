import type { Language } from '../../../model/language.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import type { Finding, Message } from '../finding.ts'
import { rules } from '../rules.ts'
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
  /** What its rule is called. */
  readonly rule: string
  /** How its rule looks, in two or three sentences. */
  readonly how: string
  /** The works that its rule stands on: names and years. */
  readonly rests: readonly string[]
}

/** Says a finding in somebody's language. @throws Error as `say` does */
export const sayFinding = (
  finding: Finding,
  snapshot: Snapshot,
  language: Language,
): SaidFinding => {
  const said = (message: Message): string => say(message, snapshot, language)
  const ruled = (part: string): string =>
    said({ id: `${finding.rule.toLowerCase()}.${part}`, values: {} })
  return {
    title: said(finding.title),
    sentence: said(finding.sentence),
    step: said(finding.step),
    evidence: finding.evidence.map(said),
    pitfall: said(finding.pitfall),
    rule: ruled('name'),
    how: ruled('how'),
    rests: rules.find(({ id }) => id === finding.rule)?.rests ?? [],
    howWeKnow: said({ id: `certainty.${finding.certainty}`, values: {} }),
  }
}
