import { lastDay } from '../model/date.ts'
import { knownText } from '../model/value.ts'
import type { Fields } from '../model/value.ts'

/**
 * Whether a tie sleeps: its last contact lies more than so many months before the day, counted in
 * months (exactly so many is awake). Not dated is awake.
 */
export const isDormant = (fields: Fields, day: string, afterMonths: number): boolean => {
  const last = knownText(fields['lastContact'])
  return last !== undefined && monthOf(day) - monthOf(lastDay(last)) > afterMonths
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
