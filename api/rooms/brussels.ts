import { lastDay } from '../../graph/model/date.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * The first moment after a day, month or year has ended in Brussels, as ISO time: what was written
 * before it was known by then.
 */
export const endOfDay = (date: string): string => {
  const midnight = Date.parse(`${lastDay(date)}T00:00:00Z`) + 86_400_000
  // The offset at the guess is the offset at the answer: clocks change at two in the night.
  return new Date(midnight - offsetMs(midnight)).toISOString()
}

/** Which day it is in Brussels at a moment. */
export const dayInBrussels = (moment: number): string => {
  const [day = ''] = clock.format(moment).split(', ')
  return day.split('/').toReversed().join('-')
}

const offsetMs = (moment: number): number => {
  const [, time = ''] = clock.format(moment).split(', ')
  return Date.parse(`${dayInBrussels(moment)}T${time}Z`) - moment
}
