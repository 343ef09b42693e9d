import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Stack, Text } from '@mantine/core'
import { minutesOf } from '../../../../graph/meeting/meeting-of.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { newId } from '../../../../graph/model/ids.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { setFields } from '../../../../graph/change/set-fields.ts'
import { useAct } from '../../../entry/use-act.tsx'
import { T, useT } from '../room.ts'
import { AgendaItem } from './agenda-item.tsx'
import classes from '../meeting.module.css'

/** Longer than this nobody listens any more. */
const longest = 120

type AgendaProps = {
  readonly meeting: Meeting
  readonly first: Language
  readonly other: Language | undefined
}

/** The items in their order: dragged, or moved by buttons; their minutes are added up. */
export const Agenda = ({ meeting, first, other }: AgendaProps): ReactNode => {
  const t = useT()
  const act = useAct()
  const [dragged, setDragged] = useState<Id | null>(null)
  const { items } = meeting
  const minutes = minutesOf(items)
  const move = (id: Id, to: number): void => {
    const rest = items.filter((item) => item.id !== id)
    const moved = items.find((item) => item.id === id)
    if (moved === undefined || to < 0 || to >= items.length) return
    const order = [...rest.slice(0, to), moved, ...rest.slice(to)]
    void act(() => order.flatMap((item, nth) => setFields(item, { order: nth + 1 })))
  }
  const add = (): void => {
    const element: Entity = {
      id: newId(),
      kind: 'agenda_item',
      fields: {
        meetingId: meeting.meeting.id,
        question: t('meeting.item-new'),
        order: items.length + 1,
        minutes: 10,
      },
    }
    void act(() => [{ op: 'create', element }])
  }
  return (
    <MeetingPart title="meeting.agenda">
      <Text role="status" size="sm" {...(minutes > longest && { c: 'warm' })}>
        <T id={minutes > longest ? 'meeting.too-long' : 'meeting.minutes'} values={{ minutes }} />
      </Text>
      <ol className={classes['items']}>
        {items.map((item, nth) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons within do the same by keyboard
          <li
            key={item.id}
            className={classes['item']}
            draggable
            onDragStart={() => setDragged(item.id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null) move(dragged, nth)
              setDragged(null)
            }}
          >
            <AgendaItem
              item={item}
              first={first}
              other={other}
              onUp={nth === 0 ? undefined : () => move(item.id, nth - 1)}
              onDown={nth === items.length - 1 ? undefined : () => move(item.id, nth + 1)}
            />
          </li>
        ))}
      </ol>
      <Stack align="flex-start">
        <Button variant="default" size="compact-md" onClick={add}>
          <T id="meeting.item-add" />
        </Button>
      </Stack>
    </MeetingPart>
  )
}
