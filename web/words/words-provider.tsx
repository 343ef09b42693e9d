import type { ReactNode } from 'react'
import { useEffect, useMemo } from 'react'
import { IntlProvider } from 'react-intl'
import { useLanguage } from './language.ts'
import { messagesFor } from './words.ts'

/** Everything below speaks the reader's language, and the page says which one that is. */
export const WordsProvider = ({ children }: { children: ReactNode }): ReactNode => {
  const language = useLanguage()
  const messages = useMemo(() => messagesFor(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    // Belgium's own way with dates and numbers.
    <IntlProvider locale={`${language}-BE`} messages={messages} defaultLocale="nl-BE">
      {children}
    </IntlProvider>
  )
}
