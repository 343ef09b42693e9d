import { createIntl } from '@formatjs/intl'
import type { IntlShape } from '@formatjs/intl'
import type { ErrorCode, ErrorDetails } from '../errors.ts'
import { fieldSpec, kindSpec, relationSpec } from '../model/catalogue/catalogue.ts'
import { isKind, isRelationType } from '../model/catalogue/names.ts'
import type { Language } from '../model/language.ts'
import { errorWords } from './error-words.ts'

const kept = new Map<Language, IntlShape<string>>()

/** The sentence of an error in somebody's language: kinds, types and fields by their labels. */
export const sayError = (
  error: { readonly code: ErrorCode; readonly details?: ErrorDetails | undefined },
  language: Language,
): string => {
  const message = errorWords[error.code][language]
  const details = error.details ?? {}
  const values: { [name: string]: string | number } = {}
  for (const [, name = ''] of message.matchAll(/\{(\w+)/gu)) {
    const held = Object.hasOwn(details, name) ? details[name] : undefined
    // What a thrower did not know: the sentences choose by it.
    values[name] = held === undefined ? 'none' : said(name, held, details, language)
  }
  const sentence = intlFor(language).formatMessage({ id: error.code }, values)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const said = (
  name: string,
  held: string | number | readonly string[],
  details: ErrorDetails,
  language: Language,
): string | number => {
  if (typeof held === 'number') return held
  if (typeof held !== 'string') return held.join(', ')
  if (name === 'field') {
    const spec = fieldSpec(String(details['of'] ?? ''), held)
    return spec === undefined ? held : `“${spec.label[language]}”`
  }
  if (!['of', 'kind', 'from', 'to', 'type'].includes(name)) return held
  if (isKind(held)) return kindSpec(held).label[language].toLowerCase()
  return isRelationType(held) ? relationSpec(held).label[language] : held
}

const intlFor = (language: Language): IntlShape<string> => {
  const found = kept.get(language)
  if (found !== undefined) return found
  const messages = Object.fromEntries(
    Object.entries(errorWords).map(([code, words]) => [code, words[language]]),
  )
  const intl = createIntl<string>({ locale: language, messages, onError: () => undefined })
  kept.set(language, intl)
  return intl
}
