import type { Id } from '../../model/ids.ts'
import { plainWords } from '../../model/plain-text.ts'
import { knownText } from '../../model/value.ts'
import type { Recorded } from '../recorded.ts'
import { initiativesOf } from '../subjects/initiatives.ts'
import type { Initiative } from '../subjects/initiatives.ts'

/** What somebody has in mind: its name as far as it is typed, and what it is about, for whom and where. */
export type Intended = {
  readonly name: string
  readonly themes: readonly Id[]
  readonly groups: readonly Id[]
  readonly places: readonly Id[]
}

/** An initiative that is there already and has something in common with it. */
export type Alike = {
  readonly initiative: Initiative
  /** The themes, groups and places that they share. */
  readonly shared: readonly Id[]
  /** Whether their names have a word in common. */
  readonly named: boolean
}

/** Words shorter than this are in too many names. */
const shortestWord = 4

/**
 * What exists already on the theme, for the group, at the place or under a name like that (domain §2.2: a
 * new initiative begins with what is there), what has most in common first. Cost O(n · what is shared).
 */
export const alikeInitiatives = (recorded: Recorded, intended: Intended): readonly Alike[] => {
  const words = wordsOf(intended.name)
  return initiativesOf(recorded)
    .map((initiative): Alike & { readonly sides: number } => {
      const sides = (['themes', 'groups', 'places'] as const).map((side) =>
        initiative[side].filter((id) => intended[side].includes(id)),
      )
      return {
        initiative,
        shared: sides.flat(),
        named: wordsOf(knownText(initiative.entity.fields['name']) ?? '').some((word) =>
          words.includes(word),
        ),
        sides: sides.filter((side) => side.length > 0).length,
      }
    })
    .filter(({ shared, named }) => shared.length > 0 || named)
    .toSorted(
      (a, b) =>
        b.sides - a.sides ||
        Number(b.named) - Number(a.named) ||
        b.shared.length - a.shared.length ||
        (a.initiative.id < b.initiative.id ? -1 : 1),
    )
    .map(({ initiative, shared, named }) => ({ initiative, shared, named }))
}

const wordsOf = (text: string): readonly string[] =>
  plainWords(text).filter((word) => word.length >= shortestWord)
