import type { Entity } from '../../graph/model/element.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { findable, matches } from '../panels/findable.ts'
import type { Findable } from '../panels/findable.ts'
import { choicesFor } from './changes/relation-choice.ts'
import { unusedValues } from './changes/values.ts'

const most = 8

/** Whether two names are the same for a person: capitals and spaces at the ends do not matter. */
export const isSameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()

/** The names that answer to what was typed, the same name first, then those that begin so. */
export const narrow = (typed: string, all: readonly Findable[]): readonly Findable[] => {
  const wanted = typed.trim()
  if (wanted === '') return []
  const rank = ({ name }: Findable): number =>
    isSameName(name, wanted) ? 0 : name.toLowerCase().startsWith(wanted.toLowerCase()) ? 1 : 2
  return all
    .filter(({ name }) => matches(wanted, name))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most)
}

/** All that something can be connected with: what the map holds, and shared values nobody used yet. */
export const connectable = (
  snapshot: Snapshot,
  from: Entity,
  language: Language,
): readonly Findable[] =>
  [
    ...findable(snapshot, language),
    ...unusedValues(snapshot).map((entity) => ({ entity, name: nameIn(entity, language) })),
  ].filter(({ entity }) => choicesFor(from, entity).length > 0)
