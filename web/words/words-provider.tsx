import type { ReactNode } from 'react'
import { useEffect, useMemo } from 'react'
import { IntlProvider } from 'react-intl'
import { useLanguage } from './language.ts'
import { messagesFor } from './words.ts'

// Dates and numbers as people write them here.
const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const

/** Everything below speaks the reader's language, and the page says which one that is. */
export const WordsProvider = ({ children }: { children: ReactNode }): ReactNode => {
  const language = useLanguage()
  const messages = useMemo(() => messagesFor(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={locales[language]} messages={messages} defaultLocale="nl-BE">
      {children}
    </IntlProvider>
  )
}
