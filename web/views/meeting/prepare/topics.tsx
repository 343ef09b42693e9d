import type { ReactNode } from 'react'
import { Button, Text } from '@mantine/core'
import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { topicsOf } from '../../../../graph/meeting/topics.ts'
import type { Topic } from '../../../../graph/meeting/topics.ts'
import { relationSpec } from '../../../../graph/model/catalogue/catalogue.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { newId } from '../../../../graph/model/ids.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { fitting } from '../../../../graph/model/short-text.ts'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { useAnalysis } from '../../../measures/use-analysis.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { MeetingPart } from '../meeting-part.tsx'
import { sayIn } from '../pack/say-in.ts'
import { T, useT } from '../room.ts'
import classes from '../meeting.module.css'

type TopicsProps = {
  readonly meeting: Meeting
  readonly first: Language
  readonly other: Language | undefined
}

const none: readonly Finding[] = []

/** On what two sides of a relation differ, as questions without names: for the facilitator to put, or not to put. */
export const Topics = ({ meeting, first, other }: TopicsProps): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const snapshot = useSnapshot()
  const found = useAnalysis(({ findings }) => findings.findings) ?? none
  const topics = topicsOf(found, snapshot)
  if (topics.length === 0) return null
  const add = (topic: Topic): void => {
    const element: Entity = {
      id: newId(),
      kind: 'agenda_item',
      fields: {
        meetingId: meeting.meeting.id,
        question: questionAbout(topic, first),
        ...(other !== undefined && { questionOther: questionAbout(topic, other) }),
        order: meeting.items.length + 1,
        minutes: 10,
      },
    }
    void act(() => [{ op: 'create', element }], t('meeting.topic-added'))
  }
  return (
    <MeetingPart title="meeting.topics">
      <Text size="sm" c="dimmed">
        <T id="meeting.topics-what" />
      </Text>
      <ul className={classes['items']}>
        {topics.map((topic) => {
          const question = questionAbout(topic, first)
          const stands = meeting.items.some(({ fields }) => fields['question'] === question)
          return (
            <li key={topic.type} className={classes['item']}>
              <Text>{question}</Text>
              <Text size="sm" c="dimmed">
                <T id="meeting.topic-pairs" values={{ count: topic.pairs }} />
              </Text>
              <Button
                variant="default"
                size="compact-sm"
                disabled={stands}
                aria-label={t('meeting.topic-add-of', { question })}
                onClick={() => add(topic)}
              >
                <T id={stands ? 'meeting.topic-stands' : 'meeting.topic-add'} />
              </Button>
            </li>
          )
        })}
      </ul>
    </MeetingPart>
  )
}

const questionAbout = ({ type }: Topic, language: Language): string =>
  fitting(sayIn(language)('pack.topic', { relation: relationSpec(type).label[language] }))
