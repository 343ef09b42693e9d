import type { FormEvent, ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import type { Finding } from '../../../graph/analysis/findings/finding.ts'
import { sayFinding } from '../../../graph/analysis/findings/words/say-finding.ts'
import { burdenedIn } from '../../../graph/meeting/burdened.ts'
import { draftMeeting } from '../../../graph/meeting/draft.ts'
import { cautionsAbout, mostCards, proposeCards } from '../../../graph/meeting/propose-cards.ts'
import { meetingsOf } from '../../../graph/meeting/meeting-of.ts'
import { templateNames } from '../../../graph/meeting/templates.ts'
import { isLanguage, languages } from '../../../graph/model/language.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { useSaidAct } from '../../entry/use-act.tsx'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useToday } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import classes from './meeting.module.css'
import { T, useT } from './room.ts'

/** More of them to choose from is a list that nobody reads. */
const mostOffered = 24

/** What a meeting is about, and the press of a key that drafts the rest. */
export const NewMeeting = ({ onMade }: { readonly onMade: (id: Id) => void }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const today = useToday()
  const act = useSaidAct()
  const found = useAnalysis(({ findings }) => findings.findings) ?? none
  const [name, setName] = useState('')
  const [date, setDate] = useState('')
  const [template, setTemplate] = useState('coordination')
  const [other, setOther] = useState(language === 'nl' ? 'fr' : 'nl')
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const { proposed, offered } = useMemo(() => {
    const first = proposeCards(found, snapshot, today)
    return { proposed: first, offered: offer(first, found) }
  }, [found, snapshot, today])
  const sameDay = meetingsOf(snapshot)
    .filter(({ fields }) => date !== '' && fields['date'] === date)
    .map((meeting) => nameIn(meeting, language))
  const picked = chosen ?? proposed.map(({ id }) => id)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    let made: Id | null = null
    const plan = {
      name: name.trim(),
      date,
      template: templateNames.find((each) => each === template) ?? 'coordination',
      language,
      other: isLanguage(other) && other !== language ? other : null,
      cards: offered.filter(({ id }) => picked.includes(id)),
      burdened: burdenedIn(found),
    }
    const kept = await act(
      (now) => {
        const { id, changes } = draftMeeting(now, plan, today)
        made = id
        return changes
      },
      t('meeting.drafted', { name: plan.name }),
    )
    if (kept && made !== null) onMade(made)
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('meeting.new')}>
      <Stack gap="sm" maw={640}>
        <TextInput
          label={t('meeting.name')}
          value={name}
          maxLength={longestShort}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes['plan']}>
          <TextInput
            type="date"
            label={t('meeting.date')}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('meeting.template')}
            value={template}
            data={templateNames.map((value) => ({ value, label: t(`meeting.template.${value}`) }))}
            onChange={(event) => setTemplate(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('meeting.other')}
            value={other}
            data={[
              { value: '', label: t('meeting.other-none') },
              ...languages
                .filter((each) => each !== language)
                .map((value) => ({ value, label: t(`meeting.language.${value}`) })),
            ]}
            onChange={(event) => setOther(event.currentTarget.value)}
          />
        </div>
        {sameDay.length > 0 && (
          <Text role="status" size="sm" c="warm">
            <T id="meeting.same-day" values={{ names: sameDay.join(', ') }} />
          </Text>
        )}
        <Checkbox.Group
          label={t('meeting.cards', { most: mostCards })}
          description={t(offered.length === 0 ? 'meeting.cards-none' : 'meeting.cards-what')}
          value={[...picked]}
          onChange={(ids) => setChosen(ids.slice(0, mostCards))}
        >
          <Stack gap={6} mt={6}>
            {offered.map((finding) => (
              <CardChoice
                key={finding.id}
                finding={finding}
                full={picked.length >= mostCards && !picked.includes(finding.id)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group>
          <Button type="submit">
            <T id="meeting.draft" />
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const none: readonly Finding[] = []

/** What is proposed first, then what else stands out. */
const offer = (proposed: readonly Finding[], found: readonly Finding[]): readonly Finding[] => {
  const rest = found.filter(
    (each) => !proposed.includes(each) && each.outcome !== 'ok' && each.rule !== 'K0',
  )
  return [...proposed, ...rest].slice(0, mostOffered)
}

const CardChoice = (props: { readonly finding: Finding; readonly full: boolean }): ReactNode => {
  const { finding, full } = props
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const today = useToday()
  const cautions = cautionsAbout(finding, snapshot, today)
  const { title, sentence } = sayFinding(finding, snapshot, language)
  return (
    <Checkbox
      value={finding.id}
      disabled={full}
      label={
        <>
          <b>{title}</b>
          <Text size="sm" component="span" display="block">
            {sentence}
          </Text>
          {cautions.map((caution) => (
            <Text key={caution} size="sm" component="span" display="block" c="warm">
              {t(`meeting.caution.${caution}`)}
            </Text>
          ))}
        </>
      }
    />
  )
}
