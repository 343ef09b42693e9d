import { fieldSpec } from '../../graph/model/catalogue/catalogue.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import { sayDate } from '../../graph/analysis/findings/words/dates.ts'
import type { Language } from '../../graph/model/language.ts'
import { isAnswer } from '../../graph/model/value.ts'
import type { FieldValue, Scalar } from '../../graph/model/value.ts'
import { sayElement } from './say-element.ts'
import type { FindElement, Say } from './say-element.ts'

type Saying = { readonly language: Language; readonly t: Say; readonly find: FindElement }

/** The value of a field as a person would say it; null is *not asked*. */
export const sayValue = (
  of: string,
  field: string,
  value: FieldValue | null,
  saying: Saying,
): string => {
  const { language, t } = saying
  if (value === null) return t('value.not-asked')
  if (isAnswer(value)) return valueWords('answer_state', value.answer)?.[language] ?? value.answer
  const items = Array.isArray(value) ? value : [value]
  return items.map((item: Scalar) => sayScalar(of, field, item, saying)).join(', ')
}

const sayScalar = (of: string, field: string, value: Scalar, saying: Saying): string => {
  const { language, t, find } = saying
  const shape = fieldSpec(of, field)?.shape
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
  if (typeof value === 'number' || shape === undefined) return String(value)
  if (shape.is === 'choice' || shape.is === 'choices')
    return valueWords(shape.list, value)?.[language] ?? value
  if (shape.is === 'date') return sayDate(value, language).alone
  if (shape.is !== 'ref' && shape.is !== 'refs') return value
  const element = find(value)
  return element === undefined ? t('act.someone') : sayElement(element, find, language, t)
}
