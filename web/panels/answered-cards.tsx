import type { ReactNode } from 'react'
import { memo, useState } from 'react'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import type { Answered } from '../../graph/analysis/findings/finding.ts'
import { say } from '../../graph/analysis/findings/words/say.ts'
import { valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import { useDispatch, useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import panel from '../ui/panel.module.css'
import classes from './cards.module.css'

/** The cards that were answered, what was said, and a way to see them again; on the agenda first. */
export const AnsweredCards = memo(({ list }: { list: readonly Answered[] }): ReactNode => {
  const [open, setOpen] = useState(false)
  if (list.length === 0) return null
  const inOrder = list.toSorted(
    (a, b) => Number(b.given.verdict === 'on_agenda') - Number(a.given.verdict === 'on_agenda'),
  )
  return (
    <Stack gap={6}>
      <Anchor
        component="button"
        type="button"
        className={classes['how']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <T id="cards.answered" values={{ count: list.length }} />
      </Anchor>
      {open && (
        <ul className={`${panel['list']} ${classes['list']}`}>
          {inOrder.map((answered) => (
            <OneAnswered key={answered.finding.id} {...answered} />
          ))}
        </ul>
      )}
    </Stack>
  )
})

const OneAnswered = ({ finding, given }: Answered): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const language = useLanguage()
  const dispatch = useDispatch()
  const title = say(finding.title, snapshot, language)
  const verdict = valueWords('finding_status', given.verdict)?.[language] ?? given.verdict
  const reason = given.reason === undefined ? '' : `: ${given.reason}`
  return (
    <Group component="li" gap={6} justify="space-between" wrap="nowrap" align="flex-start">
      <Stack gap={0}>
        <Text>{title}</Text>
        <Text className={classes['note']}>{`${verdict}${reason}`}</Text>
      </Stack>
      <Button
        variant="default"
        flex="0 0 auto"
        size="compact-sm"
        aria-label={t('cards.again-this', { title })}
        onClick={() => dispatch([{ op: 'remove', id: given.id }])}
      >
        <T id="cards.again" />
      </Button>
    </Group>
  )
}
