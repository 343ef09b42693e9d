import { meaningOfKey } from '../../../graph/format/mapping/kind-words.ts'
import type { Vocabulary } from '../../../graph/format/mapping/vocabulary-of.ts'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Language } from '../../../graph/model/language.ts'

export type ValueOption = { readonly value: string; readonly label: string }
type OptionGroup = { readonly group: string; readonly items: ValueOption[] }

/** The values that a word can mean, as a list to choose from; sorts of actors stand under their kind. */
export const valueOptions = (
  { list, keys, wordsOf }: Vocabulary,
  language: Language,
): readonly (ValueOption | OptionGroup)[] => {
  const options = keys.map((value) => ({ value, label: wordsOf(value)?.[language] ?? value }))
  if (list !== 'kind') return options
  const groups = new Map<string, ValueOption[]>()
  for (const option of options) {
    const kind = meaningOfKey(option.value)?.kind ?? 'organisation'
    const group = kindSpec(kind).plural[language]
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups].map(([group, items]) => ({ group, items }))
}
