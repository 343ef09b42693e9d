import type { AppliedChange } from '../../../graph/change/change.ts'
import type { Commit } from '../../../graph/change/commit.ts'
import { touchedBy } from '../../../graph/change/effects.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Element } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Act } from './acts.ts'

/** What the history is narrowed to; null: not narrowed that way. */
export type Narrowing = {
  readonly author: string | null
  /** Acts about one of these, or about a line at one of these. */
  readonly about: readonly Id[] | null
}

/** The acts of one person, about some elements, or both. */
export const narrowed = (
  acts: readonly Act[],
  log: readonly Commit[],
  { author, about }: Narrowing,
): readonly Act[] => {
  const ofAuthor =
    author === null
      ? acts
      : acts.filter(({ commits }) => commits.some((commit) => commit.author === author))
  if (about === null) return ofAuthor
  const wanted = withLines(new Set(about), log)
  return ofAuthor.filter(({ commits }) =>
    commits.some(({ changes }) =>
      changes.some((change) => touchedBy(change).some((id) => wanted.has(id))),
    ),
  )
}

/** These elements with every line that ever lay at one of them. */
const withLines = (ids: ReadonlySet<Id>, log: readonly Commit[]): ReadonlySet<Id> => {
  const all = new Set(ids)
  for (const element of log.flatMap(({ changes }) => changes.flatMap(elementsIn)))
    if (isRelation(element) && (ids.has(element.from) || ids.has(element.to))) all.add(element.id)
  return all
}

const elementsIn = (change: AppliedChange): readonly Element[] => {
  if (change.op === 'create') return [change.element]
  return change.op === 'remove' ? change.was : []
}

/** Everybody who did something, who did so last first. */
export const authorsOf = (acts: readonly Act[]): readonly string[] => [
  ...new Set(acts.flatMap(({ commits }) => commits.map(({ author }) => author))),
]
