import type { ReactNode } from 'react'
import { useId } from 'react'
import { Title } from '@mantine/core'
import type { meetingWords } from './meeting-words.ts'
import { T } from './room.ts'

/** A part of the page of a meeting, under its heading. */
export const MeetingPart = (props: {
  readonly title: keyof typeof meetingWords
  readonly children: ReactNode
}): ReactNode => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} size="h4">
        <T id={props.title} />
      </Title>
      {props.children}
    </section>
  )
}
