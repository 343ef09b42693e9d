/** A question that was asked and has no value: not known, not said, or expressly none. */
export const answerStates = ['unknown', 'declined', 'none'] as const

export type AnswerState = (typeof answerStates)[number]

export type Answer = { readonly answer: AnswerState }

export type Scalar = string | number | boolean

/**
 * The four states of an answer (domain §2.1): absent is *not asked*, an `Answer` is asked without a
 * value, everything else is the value. An empty list is absent.
 */
export type FieldValue = Scalar | readonly Scalar[] | Answer

export type Fields = { readonly [name: string]: FieldValue }

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  'answer' in value &&
  Object.keys(value).length === 1 &&
  answerStates.some((state) => state === value.answer)

/** The value of a field, or undefined when it is not asked or was answered without a value. */
export const known = (value: FieldValue | undefined): Scalar | readonly Scalar[] | undefined =>
  value === undefined || isAnswer(value) ? undefined : value

export const knownText = (value: FieldValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** The texts of a list field; none when it is not asked. */
export const knownTexts = (value: FieldValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

export const isTrue = (value: FieldValue | undefined): boolean => value === true
