import type { ReactNode } from 'react'
import { Alert, Stack, Text } from '@mantine/core'
import { MeetingPart } from '../meeting-part.tsx'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { fieldSpec } from '../../../../graph/model/catalogue/catalogue.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { capital } from '../../../words/capital.ts'
import { useLanguage } from '../../../words/language.ts'
import { languagesOf } from '../languages-of.ts'
import { T } from '../room.ts'
import { Agenda } from './agenda.tsx'
import { Invitations } from './invitations.tsx'
import { Remarks } from './remarks.tsx'
import { Topics } from './topics.tsx'
import { toTranslate } from './to-translate.ts'

/** What only a person can say of a meeting. */
const byHand = ['purpose', 'askedBy', 'canDecide', 'date'] as const

const mandate = ['purpose', 'canDecide'] as const
const frame = ['askedBy', 'date', 'time', 'placeId', 'facilitatorId', 'notNeutralOn'] as const

/** Mandate, agenda and invitations of a meeting (domain §4.1). */
export const Prepare = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const language = useLanguage()
  const [first = language, other] = languagesOf(meeting)
  const entity = meeting.meeting
  const missing = byHand.filter((field) => knownText(entity.fields[field]) === undefined)
  const notNeutral = knownText(entity.fields['notNeutralOn'])
  return (
    <Stack gap="md">
      <Text role="status">
        <T
          id="meeting.missing"
          values={{
            count: missing.length,
            names: missing.map((field) => labelOf(field, language)).join(', '),
          }}
        />{' '}
        {other !== undefined && (
          <T id="meeting.to-translate" values={{ count: toTranslate(meeting) }} />
        )}
      </Text>
      {notNeutral !== undefined && (
        <Alert color="warm" role="note">
          <T id="meeting.not-neutral" values={{ what: notNeutral }} />
        </Alert>
      )}
      <MeetingPart title="meeting.mandate">
        <Stack gap="xs" maw={640}>
          {mandate.map((field) => (
            <div key={field}>
              <FieldRow element={entity} name={field} />
              <Remarks text={knownText(entity.fields[field])} language={first} />
              {other !== undefined && <FieldRow element={entity} name={`${field}Other`} />}
            </div>
          ))}
          {frame.map((field) => (
            <FieldRow key={field} element={entity} name={field} />
          ))}
        </Stack>
      </MeetingPart>
      <Agenda meeting={meeting} first={first} other={other} />
      <Topics meeting={meeting} first={first} other={other} />
      <Invitations meeting={meeting} first={first} other={other} />
    </Stack>
  )
}

const labelOf = (field: string, language: Language): string =>
  capital(fieldSpec('meeting', field)?.label[language] ?? field)
