import type { Entity } from '../model/element.ts'
import { knownText } from '../model/value.ts'

/** Something with a day: a meeting, or an action that is due. */
export type Dated = { readonly entity: Entity; readonly title: string; readonly day: string }

/** The meeting on its day, and each action on the day that it is due; what has no full date is left out. */
export const datesOf = (meeting: Entity, actions: readonly Entity[]): readonly Dated[] =>
  [
    {
      entity: meeting,
      title: knownText(meeting.fields['name']) ?? '',
      day: knownText(meeting.fields['date']) ?? '',
    },
    ...actions.map((entity) => ({
      entity,
      title: knownText(entity.fields['text']) ?? '',
      day: knownText(entity.fields['due']) ?? '',
    })),
  ].filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/u.test(day))

/** A calendar file of whole days, as every calendar reads it (RFC 5545). */
export const calendarOf = (dates: readonly Dated[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vonk//NL',
    ...dates.flatMap(({ entity, title, day }) => [
      'BEGIN:VEVENT',
      `UID:${entity.id}@vonk`,
      `DTSTAMP:${stamp.replaceAll(/[-:]|\.\d+/gu, '')}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      // A week beforehand somebody is reminded (domain §4.5).
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n')

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n?|\n/gu, String.raw`\n`)

/** A line holds at most 75 bytes; what is longer goes on in the next, after a space. */
const most = 75

const folded = (line: string): readonly string[] => {
  const bytes = new TextEncoder()
  const lines: string[] = []
  let part = ''
  for (const letter of line) {
    if (bytes.encode(part + letter).length > most - (lines.length > 0 ? 1 : 0)) {
      lines.push(part)
      part = ''
    }
    part += letter
  }
  lines.push(part)
  return lines.map((each, nth) => (nth === 0 ? each : ` ${each}`))
}
