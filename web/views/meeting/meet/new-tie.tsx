import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group } from '@mantine/core'
import type { Change } from '../../../../graph/change/change.ts'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { actorKinds } from '../../../../graph/model/catalogue/names.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { newId } from '../../../../graph/model/ids.ts'
import type { Id } from '../../../../graph/model/ids.ts'
import { nameOf } from '../../../../graph/model/element.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { connect } from '../../../entry/changes/connect.ts'
import type { Noted } from '../../../entry/changes/noted.ts'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { NameChoice } from '../../../panels/name-choice.tsx'
import { T, useT } from '../room.ts'

const nobody: readonly Id[] = []

/** A line that came of the meeting, with the meeting as its source. */
export const NewTie = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const [a, setA] = useState<Id | null>(null)
  const [b, setB] = useState<Id | null>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (a === null || b === null) return
    void act(
      (now, noted) => tieFrom(now, noted, meeting.meeting, [a, b]),
      t('meeting.relation-done'),
    )
    setA(null)
    setB(null)
  }
  return (
    <MeetingPart title="meeting.relation">
      <form onSubmit={submit} aria-label={t('meeting.relation')}>
        <Group align="end" gap="xs">
          <NameChoice
            label={t('meeting.relation-a')}
            kinds={actorKinds}
            but={b === null ? nobody : [b]}
            value={a}
            onChoose={setA}
          />
          <NameChoice
            label={t('meeting.relation-b')}
            kinds={actorKinds}
            but={a === null ? nobody : [a]}
            value={b}
            onChoose={setB}
          />
          <Button type="submit" disabled={a === null || b === null}>
            <T id="meeting.relation" />
          </Button>
        </Group>
      </form>
    </MeetingPart>
  )
}

/** The source that a meeting is: one for everything that came of it. */
const tieFrom = (
  snapshot: Snapshot,
  noted: Noted,
  meeting: Entity,
  [from, to]: readonly [Id, Id],
): readonly Change[] => {
  const name = nameOf(meeting)
  const held = [...snapshot.entities.values()].find(
    (entity) => entity.kind === 'source' && nameOf(entity) === name,
  )
  const source: Entity = held ?? {
    id: newId(),
    kind: 'source',
    fields: { name, subkind: 'workshop', date: noted.today },
  }
  const before: readonly Change[] = held === undefined ? [{ op: 'create', element: source }] : []
  return connect(
    snapshot,
    { type: 'COORDINATES_WITH', from, to, fields: { since: noted.today } },
    { ...noted, sourceId: source.id, before },
  )
}
