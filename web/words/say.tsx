import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from './words.ts'

export type MessageValues = { readonly [name: string]: string | number | boolean | Date }

/** What a message may hold on screen: also pieces of the screen, and functions for its `<b>` tags. */
export type RichValues = {
  readonly [name: string]: MessageValues[string] | ReactNode | ((chunks: ReactNode[]) => ReactNode)
}

/** Says a message in the reader's language, as a piece of the screen. */
export const T = ({ id, values }: { id: MessageId; values?: RichValues }): ReactNode => (
  <FormattedMessage id={id} values={{ ...values }} />
)

/** Says a message in the reader's language, as text: for labels, titles and descriptions. */
export const useT = (): ((id: MessageId, values?: MessageValues) => string) => {
  const intl = useIntl()
  return useCallback(
    (id: MessageId, values?: MessageValues) => intl.formatMessage({ id }, { ...values }),
    [intl],
  )
}
