import type { FieldShape } from '../../model/catalogue/spec.ts'
import { isListKey } from '../../model/catalogue/vocabulary.ts'
import type { ListName } from '../../model/catalogue/vocabulary.ts'
import { isAnswer } from '../../model/value.ts'
import type { FieldValue, Scalar } from '../../model/value.ts'
import { guarded, unguarded } from './guard.ts'
import { escapedItem, joinedItems, splitItems, unescapedItem } from './items.ts'
import { folded, keyOfLabel } from './labels.ts'

/**
 * How a value stands in a cell. An answer without a value is `?unknown`, `?declined` or `?none`; a text
 * that would read like one has one more question mark. An empty cell says nothing.
 */
const answer = /^\?(unknown|declined|none)$/u
const likeAnswer = /^\?+(?:unknown|declined|none)$/u
const yes = new Set(['true', 'yes', 'ja', 'oui', 'waar', 'vrai', '1', 'x'])
const no = new Set(['false', 'no', 'nee', 'neen', 'non', 'onwaar', 'faux', '0'])

/** Whether a cell says why there is no value. */
export const isAnswerText = (text: string): boolean => answer.test(text)

export const cellOf = (value: FieldValue | undefined, shape: FieldShape): string => {
  if (value === undefined) return ''
  if (isAnswer(value)) return `?${value.answer}`
  const text =
    typeof value === 'object'
      ? joinedItems(value.map((item) => itemOf(item, shape)))
      : shape.is === 'choice'
        ? itemOf(value, shape)
        : String(value)
  return guarded(likeAnswer.test(text) ? `?${text}` : text)
}

/** What a cell says, for the catalogue to check; undefined when it says nothing. */
export const valueIn = (cell: string, shape: FieldShape): unknown => {
  const text = unguarded(cell)
  if (text === '') return undefined
  const state = answer.exec(text)?.[1]
  if (state !== undefined) return { answer: state }
  const plain = likeAnswer.test(text) ? text.slice(1) : text
  switch (shape.is) {
    case 'texts':
    case 'refs':
      return splitItems(plain).map(unescapedItem)
    case 'choices':
      return splitItems(plain).map((item) => keyIn(item, shape.list))
    case 'choice':
      return keyIn(plain, shape.list)
    case 'flag':
      return yes.has(folded(plain)) ? true : no.has(folded(plain)) ? false : plain
    case 'number':
      return numberIn(plain)
    case 'date':
      return dateIn(plain)
    default:
      return plain
  }
}

const itemOf = (value: Scalar, shape: FieldShape): string => {
  const item = String(value)
  const text = escapedItem(item)
  const isOwn = (shape.is === 'choice' || shape.is === 'choices') && !isListKey(shape.list, item)
  const isLikeLabel = isOwn && keyOfLabel(shape.list, item) !== undefined
  // The backslash keeps a word of one's own from being read as the label that it looks like.
  return isLikeLabel && !text.startsWith('\\') ? `\\${text}` : text
}

const keyIn = (item: string, list: ListName): string => {
  const text = unescapedItem(item)
  if (item.startsWith('\\') || isListKey(list, text)) return text
  return keyOfLabel(list, text) ?? text
}

/** A number as a program or a Belgian spreadsheet writes it: `1.5` or `1,5`. */
export const numberIn = (text: string): unknown => {
  const number = Number(text.replace(/^([+-]?\d*),(\d+)$/u, '$1.$2'))
  return Number.isNaN(number) ? text : number
}

/** A spreadsheet likes to turn `2026-11-22` into `22/11/2026` and `2026-11` into `11/2026`. */
const dateIn = (text: string): string => {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(text) ?? []
  if (month === undefined || year === undefined) return text
  const days = day === undefined ? [] : [day.padStart(2, '0')]
  return [year, month.padStart(2, '0'), ...days].join('-')
}
