import { listKeys, valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import type { Language } from '../../../graph/model/language.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { ShortList } from '../changes/lists.ts'

/** Something that can be chosen, and its words. */
export type Option = { readonly value: string; readonly label: string }

export const listOptions = (list: ListName, language: Language): readonly Option[] =>
  toldApart(
    listKeys(list).map((key) => ({ value: key, label: valueWords(list, key)?.[language] ?? key })),
  )

export const entityOptions = (
  snapshot: Snapshot,
  kinds: readonly Kind[],
  language: Language,
): readonly Option[] =>
  toldApart(
    [...snapshot.entities.values()]
      .filter((entity) => kinds.includes(entity.kind))
      .map((entity) => ({ value: entity.id, label: nameIn(entity, language) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  )

/** What a short list can hold: what the map has of its sort, and the values that everybody shares. */
export const choicesOfList = (
  snapshot: Snapshot,
  list: ShortList,
  language: Language,
): readonly Option[] => {
  const standing = entityOptions(snapshot, [list.to], language)
  const shared = list.values === undefined ? [] : listOptions(list.values.list, language)
  return [
    ...standing,
    ...shared.filter(({ label }) => !standing.some((each) => same(each.label, label))),
  ]
}

/** Who has the name of another gets a number: the lists know their options by their words. */
export const toldApart = (options: readonly Option[]): readonly Option[] => {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return options.map(({ value, label }) => {
    const name = label.toLocaleLowerCase()
    let [own, nth] = [label, next.get(name) ?? 2]
    for (; taken.has(own.toLocaleLowerCase()); nth += 1) own = `${label} (${nth})`
    next.set(name, nth)
    taken.add(own.toLocaleLowerCase())
    return { value, label: own }
  })
}

const same = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()

/** The words of a value: its label, or the value itself where it is a word of one's own. */
export const labelIn = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value

/** The value that somebody means by a word: that of a label, else the word itself. */
export const valueIn = (options: readonly Option[], label: string): string =>
  options.find((option) => same(option.label, label))?.value ?? label.trim()
