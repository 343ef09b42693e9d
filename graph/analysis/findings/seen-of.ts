import type { Finding, Findings } from './finding.ts'

/**
 * The findings that are about nobody whom a filter leaves out. They were found on the whole map: who is not
 * seen is still there.
 */
export const seenOf = (found: Findings, out: ReadonlySet<string>): Findings => {
  if (out.size === 0) return found
  const isSeen = ({ subjects }: Finding): boolean => !subjects.some((id) => out.has(id))
  return {
    ...found,
    findings: found.findings.filter(isSeen),
    answered: found.answered.filter(({ finding }) => isSeen(finding)),
  }
}
