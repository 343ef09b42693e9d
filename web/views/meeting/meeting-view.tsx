import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Anchor, Button, SegmentedControl, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { meetingOf, meetingsOf } from '../../../graph/meeting/meeting-of.ts'
import type { Meeting } from '../../../graph/meeting/meeting-of.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { knownText } from '../../../graph/model/value.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { stages } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { ViewPage } from '../view-page.tsx'
import { Meet } from './meet/meet.tsx'
import { NewMeeting } from './new-meeting.tsx'
import { Pack } from './pack/pack.tsx'
import { Prepare } from './prepare/prepare.tsx'
import { T, WithWords, useT } from './room.ts'
import page from '../view-page.module.css'

/** The meetings of a map: one is prepared, held and followed up, or a new one is drafted. */
export const MeetingView = (): ReactNode => (
  <WithWords>
    <Meetings />
  </WithWords>
)

const Meetings = (): ReactNode => {
  const snapshot = useSnapshot()
  const { meeting: id } = useView()
  const meeting = id === null ? undefined : meetingOf(snapshot, id)
  return meeting === undefined ? (
    <MeetingList />
  ) : (
    <OneMeeting key={meeting.meeting.id} meeting={meeting} />
  )
}

const MeetingList = (): ReactNode => {
  const snapshot = useSnapshot()
  const language = useLanguage()
  const sayDate = useSayDate()
  const setView = useSetView()
  const meetings = meetingsOf(snapshot)
  const [making, setMaking] = useState(meetings.length === 0)
  return (
    <ViewPage title="shell.meetings" lead="shell.meetings-lead" wide>
      {meetings.length === 0 && (
        <Text>
          <T id="meeting.none" />
        </Text>
      )}
      <ul className={page['plain']}>
        {meetings.map((meeting) => {
          const date = knownText(meeting.fields['date'])
          return (
            <li key={meeting.id}>
              <Anchor
                component="button"
                type="button"
                onClick={() => setView({ meeting: meeting.id, stage: 'prepare' })}
              >
                {nameIn(meeting, language)}
              </Anchor>
              {date !== undefined && ` · ${sayDate(date)}`}
            </li>
          )
        })}
      </ul>
      {making ? (
        <NewMeeting
          onMade={(meeting) => {
            setMaking(false)
            setView({ meeting, stage: 'prepare' })
          }}
        />
      ) : (
        <Button style={{ alignSelf: 'flex-start' }} onClick={() => setMaking(true)}>
          <T id="meeting.new" />
        </Button>
      )}
    </ViewPage>
  )
}

const OneMeeting = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const setView = useSetView()
  const { stage } = useView()
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever opens a meeting begins at its top, also after a long form.
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className={page['page']} data-wide>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => setView({ meeting: null })}
      >
        <T id="meeting.back" />
      </Button>
      <Title order={1} ref={heading} tabIndex={-1} className={page['title']} my="xs">
        {nameIn(meeting.meeting, language)}
      </Title>
      <SegmentedControl
        mb="md"
        aria-label={t('meeting.stage')}
        value={stage}
        onChange={(value) => setView({ stage: stages.find((each) => each === value) ?? 'prepare' })}
        data={stages.map((value) => ({ value, label: t(`meeting.stage.${value}`) }))}
      />
      {stage === 'prepare' && <Prepare meeting={meeting} />}
      {stage === 'meet' && <Meet meeting={meeting} />}
      {stage === 'pack' && <Pack meeting={meeting} />}
    </div>
  )
}
