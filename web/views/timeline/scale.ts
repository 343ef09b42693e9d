import { firstDay, lastDay } from '../../../graph/model/date.ts'

/** Where days stand on a strip, in percents of its width. */
export type Scale = {
  readonly at: (day: string) => number
  readonly today: number
  readonly years: readonly { readonly year: number; readonly at: number }[]
}

const dayMs = 86_400_000
const mostYears = 12

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

/**
 * The scale from the first to the last year that has anything, at most twelve back from today: what is older
 * stands at the edge. `span` undefined: this year alone.
 */
export const scaleOf = (
  span: { readonly first: string; readonly last: string } | undefined,
  today: string,
): Scale => {
  const thisYear = Number(today.slice(0, 4))
  const first = Math.max(thisYear - mostYears, Math.min(thisYear, yearOf(span?.first) ?? thisYear))
  const last = Math.min(thisYear + mostYears, Math.max(thisYear, yearOf(span?.last) ?? thisYear))
  const [begin, end] = [numberOf(firstDay(`${first}`)), numberOf(lastDay(`${last}`))]
  const at = (day: string): number =>
    Math.min(100, Math.max(0, (100 * (numberOf(day) - begin)) / (end - begin)))
  const years = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  return {
    at,
    today: at(today),
    years: years.map((year) => ({ year, at: at(firstDay(`${year}`)) })),
  }
}

const yearOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4))
