import type { Language } from '../../graph/model/language.ts'

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/ {2}/u, 'two spaces'],
  [/\.\.\./u, 'three dots instead of …'],
  [/^\s|\s$/u, 'a space at an end'],
]

const french: readonly (readonly [RegExp, string])[] = [
  [/[^\u202F](?:[!?»]|;)/u, 'a sign without a thin space before it'],
  [/[^\u202F\d]:(?:\s|$)/u, 'a colon without a thin space before it'],
  [/«[^\u202F]/u, 'an opening « without a thin space after it'],
  [/"/u, 'a straight quote'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
]

const dutch: readonly (readonly [RegExp, string])[] = [
  [/"/u, 'a straight quote'],
  [/[«»]/u, 'French quotes'],
]

const rules: Readonly<Record<Language, typeof everywhere>> = {
  nl: [...everywhere, ...dutch],
  fr: [...everywhere, ...french],
  en: everywhere,
}

/** What is wrong with the spaces and signs of a text, in words. */
export const slips = (text: string, language: Language): string[] =>
  rules[language].filter(([pattern]) => pattern.test(text)).map(([, name]) => name)
