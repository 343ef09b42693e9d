import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { sayDate } from '../../graph/analysis/findings/words/dates.ts'
import { useLanguage } from './language.ts'

/** Says a date of any precision as people write it: *22 november 2026*, *november 2026*, *2026*. */
export const useSayDate = (): ((date: string) => string) => {
  const language = useLanguage()
  return useCallback((date: string) => sayDate(date, language).alone, [language])
}

/** Says when something happened: today by its time, else by its date and time. */
export const useMoment = (): ((iso: string) => string) => {
  const intl = useIntl()
  return useCallback(
    (iso: string) => {
      const then = new Date(iso)
      const isToday = then.toDateString() === new Date().toDateString()
      const time = { hour: '2-digit', minute: '2-digit' } as const
      return isToday
        ? intl.formatTime(then, time)
        : intl.formatDate(then, { day: 'numeric', month: 'long', year: 'numeric', ...time })
    },
    [intl],
  )
}
