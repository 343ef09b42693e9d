import type { Change } from '../../../graph/change/change.ts'
import { compare } from '../../../graph/change/compare.ts'
import { isRelation } from '../../../graph/model/element.ts'
import type { Language } from '../../../graph/model/language.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

/** What putting a map back would do: names of entities, numbers of relations; and the changes that do it. */
export type WouldChange = {
  readonly changes: readonly Change[]
  readonly made: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
  readonly lines: { readonly made: number; readonly removed: number; readonly changed: number }
}

/** Cost O(n + m). */
export const whatWouldChange = (
  present: Snapshot,
  wanted: Snapshot,
  language: Language,
): WouldChange => {
  const changes = compare(present, wanted)
  const [made, removed, changed]: [string[], string[], string[]] = [[], [], []]
  const lines = { made: 0, removed: 0, changed: 0 }
  for (const change of changes) {
    if (change.op === 'move') continue
    const element = change.op === 'create' ? change.element : elementOf(present, change.id)
    if (element === undefined) continue
    const which = ({ create: 'made', remove: 'removed', update: 'changed' } as const)[change.op]
    if (isRelation(element)) lines[which] += 1
    else ({ made, removed, changed })[which].push(nameIn(element, language))
  }
  return { changes, made, removed, changed, lines }
}
