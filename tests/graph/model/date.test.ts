import { assert, date, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { firstDay, isPartialDate, lastDay, monthsBefore } from '../../../graph/model/date.ts'

const day = date({
  min: new Date('1100-01-01'),
  max: new Date('9998-12-31'),
  noInvalidDate: true,
}).map((moment) => moment.toISOString().slice(0, 10))

test('a year, a month and a day are dates; nothing else is', () => {
  const dates = ['2021', '2026-11', '2026-11-22', '2024-02-29', '2000-02-29']
  expect(dates.filter(isPartialDate)).toEqual(dates)
  const others = [
    '',
    '21',
    '0999',
    '2026-1',
    '2026-00',
    '2026-11-31',
    '1900-02-29',
    ' 2026',
    '2026\n',
  ]
  expect(others.filter(isPartialDate)).toEqual([])
})

test('a period begins on its first day and ends on its last', () => {
  expect([firstDay('2021'), lastDay('2021')]).toEqual(['2021-01-01', '2021-12-31'])
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([firstDay('2026-11-22'), lastDay('2026-11-22')]).toEqual(['2026-11-22', '2026-11-22'])
})

test('every day of the calendar is a date and lies in its month and its year', () => {
  assert(
    property(day, (text) => {
      expect(isPartialDate(text)).toBe(true)
      for (const period of [text.slice(0, 4), text.slice(0, 7)]) {
        expect(firstDay(period) <= text).toBe(true)
        expect(text <= lastDay(period)).toBe(true)
      }
    }),
  )
})

test('so many months earlier is the same day, or the last of a shorter month', () => {
  expect(monthsBefore('2026-11-22', 12)).toBe('2025-11-22')
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
  expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28')
  expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
})

test('a month earlier is always a day of the month before', () => {
  assert(
    property(day, integer({ min: 1, max: 240 }), (text, months) => {
      const earlier = monthsBefore(text, months)
      expect(isPartialDate(earlier)).toBe(true)
      expect(earlier < text).toBe(true)
    }),
  )
})
