import type { ReactNode } from 'react'
import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { setFields } from '../../../../graph/change/set-fields.ts'
import { mostDeciders } from '../../../../graph/meeting/seated.ts'
import { isInformed } from '../../../../graph/meeting/meeting-of.ts'
import type { Invited, Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { actorKinds } from '../../../../graph/model/catalogue/names.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { connect } from '../../../entry/changes/connect.ts'
import { removeElement } from '../../../entry/changes/ending.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useAct, useSaidAct } from '../../../entry/use-act.tsx'
import { NameChoice } from '../../../panels/name-choice.tsx'
import { useLanguage } from '../../../words/language.ts'
import { NameLink } from '../../name-link.tsx'
import { MeetingPart } from '../meeting-part.tsx'
import { T, useT } from '../room.ts'
import { Remarks } from './remarks.tsx'
import classes from '../meeting.module.css'

type InvitationsProps = {
  readonly meeting: Meeting
  readonly first: Language
  readonly other: Language | undefined
}

/** Who is needed for what and why; who is only told gets the same information. */
export const Invitations = ({ meeting, first, other }: InvitationsProps): ReactNode => {
  const t = useT()
  const act = useAct()
  const { invited } = meeting
  const informed = invited.filter(isInformed).length
  const deciding = invited.length - informed
  return (
    <MeetingPart title="meeting.invited">
      <Text role="status" size="sm">
        {invited.length === 0 ? (
          <T id="meeting.invited-none" />
        ) : (
          <T id="meeting.invited-count" values={{ deciding, informed }} />
        )}
      </Text>
      {invited.length > 0 && deciding === 0 && (
        <Text size="sm" c="warm">
          <T id="meeting.invited-nobody" />
        </Text>
      )}
      {deciding > mostDeciders && (
        <Text size="sm" c="warm">
          <T id="meeting.invited-many" values={{ most: mostDeciders }} />
        </Text>
      )}
      <ul className={classes['items']}>
        {invited.map((each) => (
          <li key={each.relation.id} className={classes['item']}>
            <Guest invited={each} meeting={meeting} first={first} other={other} />
          </li>
        ))}
      </ul>
      <Stack maw={360}>
        <NameChoice
          label={t('meeting.invite')}
          kinds={actorKinds}
          but={invited.map(({ actor }) => actor.id)}
          value={null}
          onChoose={(from) => {
            if (from === null) return
            const wanted = { type: 'INVITED_TO', from, to: meeting.meeting.id } as const
            void act((now, noted) => connect(now, wanted, noted))
          }}
        />
      </Stack>
    </MeetingPart>
  )
}

const Guest = (props: InvitationsProps & { readonly invited: Invited }): ReactNode => {
  const { invited, meeting, first, other } = props
  const t = useT()
  const language = useLanguage()
  const act = useAct()
  const remove = useSaidAct()
  const { actor, relation } = invited
  const name = nameIn(actor, language)
  const items = relation.fields['items']
  const numbers = meeting.items.flatMap(({ id }, nth) =>
    Array.isArray(items) && items.includes(id) ? [nth + 1] : [],
  )
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <NameLink id={actor.id} />
          {numbers.length > 0 && (
            <Text size="sm" c="dimmed" component="span">
              {' '}
              <T id="meeting.for-items" values={{ items: numbers.join(', ') }} />
            </Text>
          )}
        </div>
        <Group gap="sm" wrap="nowrap">
          <Checkbox
            label={t('meeting.informed')}
            checked={isInformed(invited)}
            onChange={(event) => {
              const { checked } = event.currentTarget
              void act(() => setFields(relation, { informed: checked ? true : null }))
            }}
          />
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('meeting.remove', { name })}
            onClick={() =>
              void remove((now) => removeElement(now, relation), t('meeting.removed', { name }))
            }
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <FieldRow element={relation} name="why" />
      <Remarks text={knownText(relation.fields['why'])} language={first} />
      {other !== undefined && <FieldRow element={relation} name="whyOther" />}
      <FieldRow element={relation} name="benefitForActor" />
      <FieldRow element={relation} name="preRound" />
    </>
  )
}
