import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text } from '@mantine/core'
import type { Id } from '../../../../graph/model/ids.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { OnPaper } from '../../../documents/on-paper.tsx'
import { NameChoice } from '../../../panels/name-choice.tsx'
import { useToday } from '../../../state/as-of.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { MeetingPart } from '../meeting-part.tsx'
import { T, useT } from '../room.ts'
import { packStyle } from './pack-style.ts'
import { posterOf } from './poster-of.ts'
import { PosterPage } from './poster-page.tsx'

const kinds = ['initiative'] as const
const nobody: readonly Id[] = []

type PostersProps = { readonly languages: readonly Language[] }

/** A poster for an initiative that wants one, in the languages of the meeting. */
export const Posters = ({ languages }: PostersProps): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const day = useToday()
  const [chosen, setChosen] = useState<Id | null>(null)
  const [printed, setPrinted] = useState(0)
  const posters =
    chosen === null
      ? []
      : languages.flatMap((language) => {
          const poster = posterOf(snapshot, chosen, language, day)
          return poster === undefined ? [] : [{ language, poster }]
        })
  return (
    <MeetingPart title="meeting.posters">
      <Text size="sm" c="dimmed">
        <T id="meeting.posters-what" />
      </Text>
      <Group align="end" gap="xs">
        <NameChoice
          label={t('meeting.poster-of')}
          kinds={kinds}
          but={nobody}
          value={chosen}
          onChoose={(id) => {
            setChosen(id)
            setPrinted(0)
          }}
        />
        <Button
          variant="default"
          disabled={posters.length === 0}
          onClick={() => setPrinted(printed + 1)}
        >
          <T id="meeting.poster-print" />
        </Button>
      </Group>
      {chosen !== null && posters.length === 0 && (
        <Text role="status" size="sm">
          <T id="meeting.poster-hidden" />
        </Text>
      )}
      {printed > 0 && posters.length > 0 && (
        <OnPaper size="A4 portrait" times={printed}>
          <style>{packStyle(true)}</style>
          {posters.map((each) => (
            <PosterPage key={each.language} {...each} />
          ))}
        </OnPaper>
      )}
    </MeetingPart>
  )
}
