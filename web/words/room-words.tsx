import type { ReactNode } from 'react'
import { useCallback, useMemo } from 'react'
import { FormattedMessage, IntlProvider, useIntl } from 'react-intl'
import { inLanguage } from '../../graph/model/language.ts'
import type { WordsTable } from '../../graph/model/language.ts'
import { useLanguage } from './language.ts'
import type { MessageValues, RichValues } from './say.tsx'
import type { MessageId } from './words.ts'

type RoomWords<Id extends string> = {
  /** Around everything that says them. */
  readonly WithWords: (props: { readonly children: ReactNode }) => ReactNode
  readonly T: (props: { readonly id: Id | MessageId; readonly values?: RichValues }) => ReactNode
  readonly useT: () => (id: Id | MessageId, values?: MessageValues) => string
}

/** The words of a room that comes only when it is opened, and so do they. */
export const roomWords = <Table extends WordsTable>(
  table: Table,
): RoomWords<Extract<keyof Table, string>> => ({
  WithWords: ({ children }) => {
    const language = useLanguage()
    const intl = useIntl()
    const messages = useMemo(
      () => ({ ...intl.messages, ...inLanguage(table, language) }) as Record<string, string>,
      [intl, language],
    )
    return (
      <IntlProvider locale={intl.locale} messages={messages} defaultLocale="nl-BE">
        {children}
      </IntlProvider>
    )
  },
  T: ({ id, values }) => <FormattedMessage id={id} values={{ ...values }} />,
  useT: () => {
    const intl = useIntl()
    return useCallback((id, values) => intl.formatMessage({ id }, { ...values }), [intl])
  },
})
