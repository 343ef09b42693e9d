import { firstDay } from '../../../model/date.ts'
import type { Language } from '../../../model/language.ts'
import { de } from './french.ts'

/** A date as people write it, alone, after *on*, *of* and *until*. */
export type DateSaid = {
  readonly alone: string
  readonly on: string
  readonly of: string
  readonly until: string
}

const locales: { readonly [language in Language]: string } = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
}

/** Writes a date with the precision that it was told with: *22 november 2026*, *november 2026*, *2026*. */
export const sayDate = (date: string, language: Language): DateSaid => {
  const isDay = date.length > 7
  const alone = written(date, language)
  if (language === 'fr')
    return isDay
      ? { alone, on: `le ${alone}`, of: `du ${alone}`, until: `jusqu’au ${alone}` }
      : { alone, on: `en ${alone}`, of: de(alone), until: `jusqu’en ${alone}` }
  const on = language === 'nl' ? (isDay ? 'op' : 'in') : isDay ? 'on' : 'in'
  const [of, until] = language === 'nl' ? ['van', 'tot'] : ['of', 'until']
  return { alone, on: `${on} ${alone}`, of: `${of} ${alone}`, until: `${until} ${alone}` }
}

const written = (date: string, language: Language): string => {
  if (date.length === 4) return date
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  const text = format.format(new Date(`${firstDay(date)}T00:00:00Z`))
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text
}
