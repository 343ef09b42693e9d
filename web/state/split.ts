import { mostChanges } from '../../graph/change/commit.ts'
import type { Change } from '../../graph/change/change.ts'
import { newId } from '../../graph/model/ids.ts'
import type { Revision } from '../../graph/model/ids.ts'
import { pendingOf } from './pending.ts'
import type { Act, Pending } from './pending.ts'

/** Characters of one commit's changes: well under the server's limit of 1 MiB, even in UTF-8. */
const mostCharacters = 300_000

/** An act as commits to send: one, or a step of several when it is too large for one. */
export const split = (act: Act, baseRevision: Revision): readonly Pending[] => {
  const parts = chunks(act.changes)
  if (parts.length <= 1) return [pendingOf(act, baseRevision)]
  const id = newId()
  return parts.map((changes, index) =>
    pendingOf({ ...act, changes }, baseRevision, { id, part: index + 1, parts: parts.length }),
  )
}

const chunks = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const parts: Change[][] = []
  let part: Change[] = []
  let characters = 0
  for (const change of changes) {
    const size = JSON.stringify(change).length
    if (part.length === mostChanges || (part.length > 0 && characters + size > mostCharacters)) {
      parts.push(part)
      part = []
      characters = 0
    }
    part.push(change)
    characters += size
  }
  if (part.length > 0) parts.push(part)
  return parts
}
