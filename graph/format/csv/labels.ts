import { listKeys, valueWords } from '../../model/catalogue/vocabulary.ts'
import type { ListName } from '../../model/catalogue/vocabulary.ts'
import { languages } from '../../model/language.ts'
import type { Words } from '../../model/language.ts'

const kept = new Map<ListName, ReadonlyMap<string, string>>()

/** Two ways to write one label are one: letter case, white space and kind of apostrophe aside. */
export const folded = (text: string): string =>
  text.normalize('NFC').trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ')

/** The key whose label this is, in any of the three languages; undefined when none or more than one. */
export const keyOfLabel = (list: ListName, label: string): string | undefined => {
  let labels = kept.get(list)
  if (labels === undefined) {
    labels = byLabel(listKeys(list), (key) => valueWords(list, key))
    kept.set(list, labels)
  }
  return labels.get(folded(label))
}

/** Keys by every label that only one of them has. */
export const byLabel = <K extends string>(
  keys: readonly K[],
  wordsOf: (key: K) => Words | undefined,
): ReadonlyMap<string, K> => {
  const found = new Map<string, K>()
  const shared = new Set<string>()
  for (const key of keys)
    for (const language of languages) {
      const label = folded(wordsOf(key)?.[language] ?? '')
      const other = found.get(label)
      if (other !== undefined && other !== key) shared.add(label)
      found.set(label, key)
    }
  for (const label of [...shared, '']) found.delete(label)
  return found
}
