import { lastDay } from '../model/date.ts'
import { knownText } from '../model/value.ts'
import type { Fields } from '../model/value.ts'

/**
 * Whether a tie sleeps: its last contact lies more than so many months before the day, counted in
 * months (exactly so many is awake). Not dated is awake.
 */
export const isDormant = (fields: Fields, day: string, afterMonths: number): boolean => {
  const last = knownText(fields['lastContact'])
  return last !== undefined && monthsBetween(lastDay(last), day) > afterMonths
}

/** How many months one day lies after another, whatever the day of the month. */
export const monthsBetween = (from: string, to: string): number => monthOf(to) - monthOf(from)

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
