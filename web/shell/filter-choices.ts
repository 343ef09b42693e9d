import { filterValues } from '../../graph/analysis/filter.ts'
import type { Aspect } from '../../graph/analysis/filter.ts'
import type { Lens } from '../../graph/analysis/lens.ts'
import { kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../graph/model/catalogue/names.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../graph/model/catalogue/vocabulary.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { nameOrValue } from '../words/name-or-value.ts'

export type Choice = { readonly value: string; readonly label: string }

/** What there is to choose from on a map, in the order of the reader's alphabet. */
export const choicesOf = (
  aspect: Aspect,
  snapshot: Snapshot,
  lens: Lens,
  language: Language,
): readonly Choice[] =>
  filterValues(snapshot, lens, aspect)
    .map((value) => ({ value, label: labelOf(aspect, value, snapshot, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))

const lists: { readonly [A in Aspect]?: ListName } = {
  sector: 'sector',
  language: 'working_language',
  coverage: 'coverage',
  confidence: 'confidence',
}

const labelOf = (aspect: Aspect, value: string, snapshot: Snapshot, language: Language): string => {
  if (aspect === 'kind') {
    const kind = actorKinds.find((each) => each === value)
    return kind === undefined ? value : kindSpec(kind).plural[language]
  }
  const list = lists[aspect]
  if (list !== undefined) return valueWords(list, value)?.[language] ?? value
  return isId(value) ? nameOrValue(value, snapshot, language) : value
}
