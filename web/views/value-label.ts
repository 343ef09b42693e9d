import { fieldSpec } from '../../graph/model/catalogue/catalogue.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../graph/model/catalogue/vocabulary.ts'
import type { Element } from '../../graph/model/element.ts'
import type { Language } from '../../graph/model/language.ts'
import { knownText } from '../../graph/model/value.ts'

/** What a value of a list is called; one of somebody's own is called what it is. */
export const labelOf = (list: ListName, key: string, language: Language): string =>
  valueWords(list, key)?.[language] ?? key

/** What the choice in a field is called; undefined where nobody chose. */
export const choiceLabel = (
  element: Element,
  field: string,
  language: Language,
): string | undefined => {
  const shape = fieldSpec('kind' in element ? element.kind : element.type, field)?.shape
  const value = knownText(element.fields[field])
  return shape?.is === 'choice' && value !== undefined
    ? labelOf(shape.list, value, language)
    : undefined
}
