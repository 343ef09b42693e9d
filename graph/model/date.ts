/**
 * Dates keep the precision they were told with: `2021`, `2026-11` or `2026-11-22`. Text in this form
 * sorts by time, so comparing needs no clock and no time zone.
 */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

export const isPartialDate = (text: string): boolean => {
  const match = pattern.exec(text)
  if (match === null) return false
  const [, year = '', month, day] = match
  if (year < '1000') return false
  if (month === undefined) return true
  if (month < '01' || month > '12') return false
  return day === undefined || (day >= '01' && Number(day) <= lastDayOf(Number(year), Number(month)))
}

/** The first day of the period that a date names: `2021` gives `2021-01-01`. */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

/** The last day of the period that a date names: `2026-02` gives `2026-02-28`. */
export const lastDay = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const days = lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date}-${String(days).padStart(2, '0')}`
}

/** The same day so many months earlier, or the last of that month when it is shorter. */
export const monthsBefore = (day: string, months: number): string => {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  const date = Math.min(Number(day.slice(8, 10)), lastDayOf(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
