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

const offsetMs = (moment: number): number => {
  const [day = '', time = ''] = clock.format(moment).split(', ')
  return Date.parse(`${day.split('/').toReversed().join('-')}T${time}Z`) - moment
}
