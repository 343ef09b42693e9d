import { createIntl } from '@formatjs/intl'
import type { IntlShape } from '@formatjs/intl'
import type { ErrorCode, ErrorDetails } from '../errors.ts'
import { fieldSpec, kindSpec, relationSpec } from '../model/catalogue/catalogue.ts'
import { isKind, isRelationType } from '../model/catalogue/names.ts'
import type { Language } from '../model/language.ts'
import { errorWords } from './error-words.ts'

const kept = new Map<Language, IntlShape>()

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
  // Where in a file it was, for every error that reading one can meet.
  const place = details['at']
  const isToldPlace = place === undefined || Object.hasOwn(values, 'at')
  return capital(sentence) + (isToldPlace ? '' : ` (${String(place)})`)
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

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
    return spec === undefined ? held : quoted(spec.label[language], language)
  }
  if (!['of', 'kind', 'from', 'to', 'type'].includes(name)) return held
  if (isKind(held)) return kindSpec(held).label[language].toLowerCase()
  return isRelationType(held) ? relationSpec(held).label[language] : held
}

const quoted = (text: string, language: Language): string =>
  language === 'fr' ? `«\u202F${text}\u202F»` : `“${text}”`

const intlFor = (language: Language): IntlShape => {
  const found = kept.get(language)
  if (found !== undefined) return found
  const messages = Object.fromEntries(
    Object.entries(errorWords).map(([code, words]) => [code, words[language]]),
  )
  const intl = createIntl({ locale: language, messages, onError: () => undefined })
  kept.set(language, intl)
  return intl
}
