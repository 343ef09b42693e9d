import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, datesOf } from '../../../graph/meeting/calendar.ts'
import { recurring } from '../../../graph/meeting/recurring.ts'
import { entity } from '../builders/elements.ts'

const stamp = '2026-11-22T10:00:00.000Z'

test('a meeting and its actions with a full date are days in a calendar, with a reminder a week before', () => {
  const meeting = entity('meeting', 'Overleg; samen, in De Vlierpit', { date: '2026-12-10' })
  const due = { ...entity('action', 'a1'), fields: { text: 'Zaal vragen', due: '2026-12-01' } }
  const vague = { ...entity('action', 'a2'), fields: { text: 'Ooit', due: '2027' } }
  const file = calendarOf(datesOf(meeting, [due, vague]), stamp)
  expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(2)
  expect(file).toContain('DTSTART;VALUE=DATE:20261210\r\n')
  expect(file).toContain(String.raw`SUMMARY:Overleg\; samen\, in De Vlierpit`)
  expect(file).toContain('DTSTAMP:20261122T100000Z')
  expect(file).toContain('TRIGGER:-P7D')
  expect(file).not.toContain('Ooit')
})

test('no line is longer than calendars read, and unfolded every title stands there whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const meeting = { ...entity('meeting', 'm'), fields: { name: title, date: '2026-12-10' } }
      const file = calendarOf(datesOf(meeting, []), stamp)
      const bytes = new TextEncoder()
      for (const line of file.split('\r\n'))
        expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
      const escaped = title
        .replaceAll(/[\\;,]/gu, String.raw`\$&`)
        .replaceAll(/\r\n?|\n/gu, String.raw`\n`)
      expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${escaped}`)
    }),
  )
})

test('what was ticked at two meetings keeps coming back, what was ticked twice at one does not', () => {
  const ticked = (...obstacles: string[]) => entity('meeting', 'm', { obstacles })
  expect(
    recurring([ticked('time', 'money'), ticked('time'), ticked('trust', 'trust')], 'obstacles'),
  ).toEqual(['time'])
})
