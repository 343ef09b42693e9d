import type { ReactNode } from 'react'
import { Button, Text } from '@mantine/core'
import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { cardsOf } from '../../../../graph/meeting/meeting-of.ts'
import { isSuccess } from '../../../../graph/meeting/propose-cards.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { useAnalysis } from '../../../measures/use-analysis.ts'
import { answerChange } from '../../../panels/answer-change.ts'
import { useToday } from '../../../state/as-of.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { MeetingPart } from '../meeting-part.tsx'
import { T, useT } from '../room.ts'
import classes from '../meeting.module.css'

/**
 * What became of the cards of a meeting: one is done when the map changed so that it is gone, or when the group says so
 * (domain §4.5).
 */
export const CardsClosed = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const findings = useAnalysis((analysis) => analysis.findings)
  const items = meeting.items.filter((item) => cardsOf(item).length > 0)
  if (findings === undefined || items.length === 0) return null
  return (
    <MeetingPart title="meeting.cards-closed">
      <ul className={classes['items']}>
        {items.flatMap((item) =>
          cardsOf(item).map((card) => {
            const standing = findings.findings.find(({ id }) => id === card)
            const answered = findings.answered.find(({ finding }) => finding.id === card)
            return (
              <li key={`${item.id} ${card}`} className={classes['item']}>
                <Text fw={600}>{knownText(item.fields['question'])}</Text>
                {standing !== undefined && <Standing finding={standing} />}
                {standing === undefined && (
                  <Text size="sm">
                    <T
                      id={
                        answered?.given.verdict === 'done'
                          ? 'meeting.card-done'
                          : 'meeting.card-gone'
                      }
                    />
                  </Text>
                )}
              </li>
            )
          }),
        )}
      </ul>
    </MeetingPart>
  )
}

/** What works is not done with. */
const Standing = ({ finding }: { readonly finding: Finding }): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const today = useToday()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { title, sentence } = sayFinding(finding, snapshot, language)
  return (
    <>
      <Text size="sm">{sentence}</Text>
      {!isSuccess(finding) && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('meeting.card-close-of', { title })}
          onClick={() =>
            void act(
              (now) => [answerChange(finding, 'done', '', today, now)],
              t('meeting.card-closed', { title }),
            )
          }
        >
          <T id="meeting.card-close" />
        </Button>
      )}
    </>
  )
}
