import { createIntl } from '@formatjs/intl'
import type { IntlShape } from '@formatjs/intl'
import { inLanguage } from '../../../model/language.ts'
import type { Language } from '../../../model/language.ts'
import type { Snapshot } from '../../../model/snapshot.ts'
import type { Message } from '../finding.ts'
import { findingWords } from './finding-words.ts'
import { formsOf } from './forms.ts'

const kept = new Map<Language, IntlShape>()

/**
 * A message in somebody's language, names and dates filled in. Plain text: whoever shows it must not
 * read it as markup.
 *
 * @throws Error for a message that no table holds, or a value that its words ask for and it lacks
 */
export const say = (message: Message, snapshot: Snapshot, language: Language): string => {
  const values: { [name: string]: string | number } = {}
  for (const [name, value] of Object.entries(message.values))
    if (typeof value === 'object' && 'said' in value) {
      const within = say(value.said, snapshot, language)
      values[name] = within
      values[`${name}_first`] = within.charAt(0).toLocaleUpperCase(language) + within.slice(1)
    } else Object.assign(values, formsOf(name, value, snapshot, language))
  return intlFor(language).formatMessage({ id: message.id }, values)
}

const intlFor = (language: Language): IntlShape => {
  const found = kept.get(language)
  if (found !== undefined) return found
  const messages = { ...inLanguage(findingWords, language) }
  const refuse = (error: Error): never => {
    throw error
  }
  const intl = createIntl({ locale: language, messages, onError: refuse })
  kept.set(language, intl)
  return intl
}
