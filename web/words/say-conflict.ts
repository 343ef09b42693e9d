import type { Conflict } from '../../graph/change/merge.ts'
import { fieldSpec } from '../../graph/model/catalogue/catalogue.ts'
import { isRelation } from '../../graph/model/element.ts'
import type { Element } from '../../graph/model/element.ts'
import type { FieldValue } from '../../graph/model/value.ts'
import { sayElement } from './say-element.ts'
import type { Saying } from './say-commit.ts'
import { sayValue } from './say-value.ts'

/** What a conflict is about and both of its versions, in the reader's words. */
export type SaidConflict = {
  readonly what: string
  readonly yours: string
  readonly theirs: string
}

type Words = Omit<Saying, 'log'>

export const sayConflict = (conflict: Conflict, words: Words): SaidConflict => {
  const { element: id, field, yours, theirs } = conflict
  const { element: find, language, t } = words
  const element = find(id)
  const name = element === undefined ? t('act.someone') : sayElement(element, find, language, t)
  if (field !== undefined && element !== undefined)
    return {
      what: t('trouble.what', { what: name, field: labelOf(element, field, words) }),
      yours: valueOf(element, field, yours, words),
      theirs: valueOf(element, field, theirs, words),
    }
  const removed = t('value.removed')
  if (yours === null) return { what: name, yours: removed, theirs: t('value.kept') }
  const done = doneTo(element, yours, words)
  return {
    what: name,
    yours: done === '' ? t('value.kept') : t('value.kept-with', { what: done }),
    theirs: theirs === null ? removed : t('value.kept'),
  }
}

/** What somebody wrote in what another removed, or built upon it: it would be lost with it. */
const doneTo = (
  element: Element | undefined,
  yours: Exclude<Conflict['yours'], null>,
  words: Words,
): string => {
  if (typeof yours !== 'object') return ''
  if (isElement(yours)) return sayElement(yours, words.element, words.language, words.t)
  if (element === undefined) return ''
  const fields = Object.entries(yours).map(([field, value]) =>
    words.t('trouble.what', {
      what: labelOf(element, field, words),
      field: valueOf(element, field, value, words),
    }),
  )
  return words.list(fields)
}

/** A whole element, as the server answers where something new was built upon what is gone. */
const isElement = (value: object): value is Element => 'id' in value && 'fields' in value

const kindOf = (element: Element) => (isRelation(element) ? element.type : element.kind)

const labelOf = (element: Element, field: string, { language }: Words): string =>
  fieldSpec(kindOf(element), field)?.label[language] ?? field

/** The server answers with values of the field. */
const valueOf = (element: Element, field: string, value: unknown, words: Words): string =>
  sayValue(kindOf(element), field, value as FieldValue | null, { ...words, find: words.element })
