import type { Commit } from './commit.ts'
import { inForce } from './history.ts'

/** A step that was begun and not finished: some of its parts are in the log, others are not. */
export type CutOff = {
  readonly id: string
  readonly parts: number
  /** The numbers of the parts that the log lacks. */
  readonly missing: readonly number[]
  /** The parts that are there, oldest first. */
  readonly commits: readonly [Commit, ...Commit[]]
}

/** The steps of a log of which parts are missing, oldest first; one that was taken back is done with. */
export const stepsCutOff = (log: readonly Commit[]): readonly CutOff[] => {
  const begun = new Map<string, [Commit, ...Commit[]]>()
  for (const commit of log) {
    if (commit.step === undefined) continue
    const there = begun.get(commit.step.id)
    if (there === undefined) begun.set(commit.step.id, [commit])
    else there.push(commit)
  }
  const open = [...begun].map(([id, commits]) => cutOff(id, commits))
  const broken = open.filter(({ missing }) => missing.length > 0)
  if (broken.length === 0) return []
  const force = inForce(log)
  return broken.filter(({ commits }) => commits.some(({ commitId }) => force.has(commitId)))
}

const cutOff = (id: string, commits: CutOff['commits']): CutOff => {
  const there = new Set(commits.map(({ step }) => step?.part))
  const parts = Math.max(...commits.map(({ step }) => step?.parts ?? 0))
  const numbers = Array.from({ length: parts }, (_, index) => index + 1)
  return { id, parts, missing: numbers.filter((part) => !there.has(part)), commits }
}
