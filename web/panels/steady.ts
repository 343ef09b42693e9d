import type { Finding } from '../../graph/analysis/findings/finding.ts'

/** A card as it stands in the list; `gone`: it holds no more, and waits until nobody points at the list. */
export type Standing = { readonly finding: Finding; readonly gone: boolean }

export const asFound = (findings: readonly Finding[]): readonly Standing[] =>
  findings.map((finding) => ({ finding, gone: false }))

/**
 * The list while somebody points at it: every card stays in its place with what is new about it, one that
 * holds no more is kept as gone, new ones come last. What was answered leaves: that is what was asked.
 */
export const steady = (
  shown: readonly Standing[],
  findings: readonly Finding[],
  isAnswered: (id: string) => boolean,
): readonly Standing[] => {
  const now = new Map(findings.map((finding) => [finding.id, finding]))
  const kept = shown
    .filter(({ finding }) => now.has(finding.id) || !isAnswered(finding.id))
    .map(({ finding }) => {
      const fresh = now.get(finding.id)
      return { finding: fresh ?? finding, gone: fresh === undefined }
    })
  const known = new Set(kept.map(({ finding }) => finding.id))
  return [...kept, ...asFound(findings.filter(({ id }) => !known.has(id)))]
}
