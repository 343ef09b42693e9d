import type { Words } from '../language.ts'
import { longestShort } from '../short-text.ts'
import type { Kind } from './names.ts'
import type { FieldShape, FieldSpec } from './spec.ts'
import type { ListName } from './vocabulary.ts'

/** The most characters of a text that the domain leaves open. */
const longText = 2000

const field = (shape: FieldShape, label: Words, help?: Words): FieldSpec =>
  help === undefined ? { shape, label } : { shape, label, help }

export const text = (label: Words, help?: Words): FieldSpec =>
  field({ is: 'text', max: longestShort }, label, help)

export const story = (label: Words, help?: Words): FieldSpec =>
  field({ is: 'text', max: longText }, label, help)

export const texts = (label: Words, help?: Words): FieldSpec =>
  field({ is: 'texts', max: longestShort }, label, help)

export const flag = (label: Words, help?: Words): FieldSpec => field({ is: 'flag' }, label, help)

export const date = (label: Words, help?: Words): FieldSpec => field({ is: 'date' }, label, help)

/** How many, from 0. */
export const count = (label: Words, help?: Words): FieldSpec =>
  field({ is: 'number', min: 0, max: 1_000_000, whole: true }, label, help)

/** How much, from 0: a part counts too, such as an hour and a half. */
export const amount = (label: Words, help?: Words): FieldSpec => number(0, 1_000_000, label, help)

export const number = (min: number, max: number, label: Words, help?: Words): FieldSpec =>
  field({ is: 'number', min, max, whole: false }, label, help)

/** A level of the six of intensity: a number that the list `intensity` puts into words. */
export const level = (label: Words, help?: Words): FieldSpec =>
  field({ is: 'number', min: 0, max: 6, whole: true, list: 'intensity' }, label, help)

export const choice = (list: ListName, label: Words, help?: Words): FieldSpec =>
  field({ is: 'choice', list, own: false }, label, help)

export const choices = (list: ListName, label: Words, help?: Words): FieldSpec =>
  field({ is: 'choices', list, own: false }, label, help)

/** A choice that also takes a word of one's own. */
export const openChoice = (list: ListName, label: Words, help?: Words): FieldSpec =>
  field({ is: 'choice', list, own: true }, label, help)

export const openChoices = (list: ListName, label: Words, help?: Words): FieldSpec =>
  field({ is: 'choices', list, own: true }, label, help)

export const ref = (kinds: readonly Kind[], label: Words, help?: Words): FieldSpec =>
  field({ is: 'ref', kinds }, label, help)

/** A field that only an entity with one of these sub-kinds has; others never show or hold it. */
export const onlyFor = (subkinds: readonly string[], spec: FieldSpec): FieldSpec => ({
  ...spec,
  onlyFor: subkinds,
})

export const refs = (kinds: readonly Kind[], label: Words, help?: Words): FieldSpec =>
  field({ is: 'refs', kinds }, label, help)
