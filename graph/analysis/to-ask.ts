import type { Finding, Findings } from './findings/finding.ts'

/** Somebody or something to ask about, with what the answer would change. */
export type ToAsk = {
  /** An entity, or a value of a list where the question is about a kind or a group. */
  readonly about: string
  /** The ids of the cards that rest on what is not known of it, in the order of the findings. */
  readonly changes: readonly string[]
}

/**
 * What to ask, first what would change most cards: each question, and each card that rests on the word of
 * one side or of nobody, counts for whoever of its subjects was not asked in full; for all of its subjects
 * where that is nobody. Equal ones stand in the order of the findings. Cost: the number of subjects.
 */
export const toAsk = (
  { findings }: Pick<Findings, 'findings'>,
  wasAsked: (subject: string) => boolean,
): readonly ToAsk[] => {
  const byAbout = new Map<string, string[]>()
  for (const finding of findings) {
    if (!restsOnNobody(finding)) continue
    const open = finding.subjects.filter((subject) => !wasAsked(subject))
    for (const about of open.length > 0 ? open : finding.subjects) {
      const held = byAbout.get(about)
      if (held === undefined) byAbout.set(about, [finding.id])
      else held.push(finding.id)
    }
  }
  return [...byAbout]
    .map(([about, changes]) => ({ about, changes }))
    .toSorted((a, b) => b.changes.length - a.changes.length)
}

const restsOnNobody = ({ outcome, certainty }: Finding): boolean =>
  outcome === 'question' || certainty === 'unknown' || certainty === 'one_sided'
