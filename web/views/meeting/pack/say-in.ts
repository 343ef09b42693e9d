import { createIntl } from '@formatjs/intl'
import { inLanguage } from '../../../../graph/model/language.ts'
import type { Language } from '../../../../graph/model/language.ts'
import type { MessageValues } from '../../../words/say.tsx'
import { messagesFor } from '../../../words/words.ts'
import type { MessageId } from '../../../words/words.ts'
import { packWords } from './pack-words.ts'
import { scriptWords } from './script-words.ts'

const documentWords = { ...packWords, ...scriptWords }

export type PackWord = keyof typeof documentWords | MessageId

export type SayPack = (id: PackWord, values?: MessageValues) => string

const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const

/** Says what a pack says in a language, whatever the screen is in. */
export const sayIn = (language: Language): SayPack => {
  const messages = { ...messagesFor(language), ...inLanguage(documentWords, language) }
  const intl = createIntl({ locale: locales[language], messages })
  return (id, values) => intl.formatMessage({ id }, { ...values })
}
